import { readdirSync, readlinkSync } from 'node:fs';
import { engineUnderTest } from './engine-under-test.js';
import { failureOf } from './failure.js';
import { Forwarder } from './forwarder.js';
import { printer } from './programs.js';
import { temporaryService } from './temporary-service.js';

const engine = engineUnderTest();

test('200 calls at once are answered, each with its own', async () => {
  await using forwarder = await Forwarder.start(engine.host);
  await using client = engine.connect({ host: forwarder.host });
  const names = Array.from({ length: 200 }, (_, index) => `nothing-${index}`);
  const errors = await Promise.all(names.map((name) => failureOf(client.services.get(name))));
  expect(errors.map(({ message }) => /service (\S+) not found/.exec(message)?.[1])).toEqual(names);
  await client.close();
  await forwarder.untilOpen(0);
});

test('1000 calls, aborted, failed and left ones among them, leave no socket behind', async () => {
  await using service = await temporaryService(engine.client, { command: printer('seq 1 100') });
  await using client = engine.connect();
  const same = await client.services.get(service.id);
  const round = async (): Promise<void> => {
    const controller = new AbortController();
    const log = same.logs({ follow: true, tail: 5 });
    const calls = [
      client.services.list(),
      failureOf(client.services.get('nothing')),
      failureOf(client.nodes.list({ signal: controller.signal })),
      client.api.system.info({ timeoutMs: 0.001 }).catch(() => undefined),
      log.next(),
    ];
    controller.abort();
    await Promise.all(calls);
    await log.return();
  };
  await round();
  const before = sockets();
  for (let count = 0; count < 200; count++) await round();
  expect(sockets()).toBeLessThanOrEqual(before + 1);
});

/** Sockets that this process has open. */
function sockets(): number {
  const targets = readdirSync('/proc/self/fd').map((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`);
    } catch {
      return ''; // the one that lists the folder
    }
  });
  return targets.filter((target) => target.startsWith('socket:')).length;
}
