import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const longestMs = 60_000;

/** Asks until the engine answers; fails with the end of its log when it ends instead, or takes too long. */
export async function waitUntilReady(directory: string, ended: Promise<void>): Promise<void> {
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  const deadline = Date.now() + longestMs;
  while (!(await answers(join(directory, 'docker.sock')))) {
    if (hasEnded || Date.now() > deadline) {
      const log = readFileSync(join(directory, 'log'), 'utf8').trim().split('\n').slice(-15).join('\n');
      throw new Error(`dockerd ${hasEnded ? 'ended' : 'does not answer'}:\n${log}`);
    }
    await sleep(20);
  }
}

function answers(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const ping = request({ socketPath, path: '/_ping', agent: false, timeout: 5_000 }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode === 200));
      response.on('error', () => resolve(false));
    });
    ping.on('timeout', () => ping.destroy());
    ping.on('error', () => resolve(false));
    ping.end();
  });
}
