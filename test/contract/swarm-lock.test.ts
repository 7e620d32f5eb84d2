import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { ConflictError, NotManagerError, SwarmLockedError, UnauthorizedError, UnavailableError } from '@swarmkit/api';
import { SwarmClient } from '@swarmkit/models';
import { startEngine } from '../engine/start-engine.js';
import { failureOf } from './failure.js';
import { poll } from './poll.js';

test('a manager with autolock waits for its key after a restart', async () => {
  await using engine = await startEngine({ swarm: false, images: false });
  await using client = new SwarmClient({ host: engine.host });
  await client.swarm.init({ advertiseAddr: '127.0.0.1', autolockManagers: true });
  const key = await client.swarm.unlockKey();
  expect(await failureOf(client.swarm.unlock(key))).toBeInstanceOf(ConflictError);

  // The manager encrypts what it has on disk shortly after; a power cut before that would leave it unlocked.
  const keyFile = join(engine.directory, 'root/swarm/certificates/swarm-node.key');
  await poll(
    () => readFile(keyFile, 'utf8'),
    (text) => text.includes('ENCRYPTED') && !text.includes('pending'),
  );
  await engine.kill();
  await engine.start();
  const calls = [client.swarm.inspect(), client.nodes.list(), client.services.list(), client.swarm.unlockKey()];
  for (const error of await Promise.all(calls.map(failureOf))) {
    expect(error).toBeInstanceOf(SwarmLockedError);
    expect(error).not.toBeInstanceOf(NotManagerError);
    expect(error).toMatchObject({ status: 503, code: 'SWARM_LOCKED', host: engine.host });
    expect(error.message).toContain('swarm.unlock()');
  }
  expect(await failureOf(client.swarm.leave())).toBeInstanceOf(UnavailableError);

  const wrong = `${key.slice(0, 10)}${key[10] === 'A' ? 'B' : 'A'}${key.slice(11)}`;
  const refused = await failureOf(client.swarm.unlock(wrong));
  expect(refused).toBeInstanceOf(UnauthorizedError);
  expect(refused).toMatchObject({ status: 401, operation: 'swarm.unlock' });
  expect(inspect(refused)).not.toContain(wrong.slice(9));
  expect(await failureOf(client.swarm.unlock('no key'))).toMatchObject({ name: 'BadRequestError', status: 400 });

  await client.swarm.unlock(key);
  const nodes = await poll(
    () => client.nodes.list().catch(() => []),
    (found) => found.length === 1,
  );
  expect(nodes[0]?.isLeader).toBe(true);
  expect(await client.swarm.unlockKey()).toBe(key);
});
