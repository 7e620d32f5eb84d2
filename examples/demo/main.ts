// The demo: `npm run demo`, options with `npm run demo -- --help`.
import { randomBytes } from 'node:crypto';
import { constants } from 'node:os';
import { NotManagerError, SwarmkitError } from '@swarmkit/api';
import { type DemoOptions, readOptions, usage } from './options.js';
import { Refusal } from './refusal.js';
import { openStage, type Stage } from './stage.js';
import { cleanUp, play } from './story.js';

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // Stays for the whole run: Ctrl-C under npm arrives twice, and the second must not end the cleaning up.
  process.on(signal, () => {
    process.exitCode = 128 + constants.signals[signal];
    interrupted.abort(signal);
  });
}
await main();

async function main(): Promise<void> {
  try {
    const options = readOptions(process.argv.slice(2));
    if (options.help) console.log(usage);
    else await run(options);
  } catch (error) {
    if (interrupted.signal.aborted) return;
    console.error(explain(error));
    process.exitCode = 1;
  }
}

async function run({ host, image }: DemoOptions): Promise<void> {
  const started = performance.now();
  const { signal } = interrupted;
  if (host === undefined)
    console.log('A Docker Engine is started for this demo, apart from everything on this machine.');
  const stage = await openStage(host);
  try {
    await perform(stage, image, signal);
  } finally {
    await stage.close();
    if (stage.throwaway) console.log('The Docker Engine of the demo is stopped, and its files are removed.');
  }
  console.log(`That took ${((performance.now() - started) / 1000).toFixed(0)} seconds.`);
}

async function perform({ client, throwaway }: Stage, image: string, signal: AbortSignal): Promise<void> {
  const run = randomBytes(2).toString('hex');
  signal.throwIfAborted();
  const { Version } = await client.api.system.version({ signal });
  console.log(`Docker Engine ${Version}, API ${await client.api.apiVersion()}, at ${client.api.host}`);
  try {
    await play({ client, image, run, signal });
  } finally {
    if (signal.aborted) console.log('\nInterrupted: removing the services.');
    try {
      await cleanUp({ client, run });
    } catch (error) {
      // Ctrl-C in a terminal also ends the Engine that the demo started, and the services with it.
      if (!throwaway) {
        console.error(`The services could not be removed: ${explain(error)}`);
        console.error(`Remove them yourself: docker service rm web-${run} worker-${run}`);
        process.exitCode = 1;
      }
    }
  }
}

function explain(error: unknown): string {
  if (error instanceof NotManagerError) {
    return `${error.message}\nThe demo needs a manager: run \`docker swarm init\` there, or name another --host.`;
  }
  if (error instanceof SwarmkitError || error instanceof Refusal) return error.message;
  if (error instanceof TypeError && 'code' in error)
    return `${error.message}\nnpm run demo -- --help lists the options.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
