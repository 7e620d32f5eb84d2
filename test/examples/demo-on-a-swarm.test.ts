import { runExample, startExample } from './run-example.js';
import { throwawayEngine } from './throwaway-engine.js';

const under = throwawayEngine();

test('on a swarm of the user the demo removes what it made, and nothing else, also when it is interrupted', async () => {
  const { client, engine } = under;
  const mine = await client.services.create({ name: 'mine', image: 'busybox', replicas: 0 }, { resolveImage: 'never' });
  const demo = startExample({}, 'demo/main.ts', ['--host', engine.host, '--image', 'busybox:2']);
  await demo.prints('2. Roll out version 2');
  const services = await client.services.list();
  expect(services.map(({ image }) => image).sort()).toEqual(['busybox', 'busybox:2', 'busybox:2']);
  demo.child.kill('SIGINT');
  demo.child.kill('SIGINT');
  const { status, stdout, stderr } = await demo.ended;
  expect({ status, stderr }).toEqual({ status: 130, stderr: '' });
  expect(stdout).toContain('Note: busybox:2 was not pinned to a digest');
  expect(stdout).toContain('Interrupted: removing the services.');
  expect((await client.services.list()).map(({ id }) => id)).toEqual([mine.id]);
});

test('a rollout that fails is told with its reason, and cleaned up after', async () => {
  const { client, engine } = under;
  const before = await client.services.list();
  const { status, stderr } = await startExample({}, 'demo/main.ts', ['--host', engine.host, '--image', 'not-there:1'])
    .ended;
  expect(status).toBe(1);
  expect(stderr).toContain('No such image: not-there:1');
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect((await client.services.list()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
});

test('an Engine that is not there, or not in a swarm, is an error that says what to do', async () => {
  const nobody = await runExample('', 'demo/main.ts', '--host', 'unix:///not/there.sock');
  expect(nobody.status).toBe(1);
  expect(nobody.stderr).toMatch(/^[^\n]*unix:\/\/\/not\/there\.sock[^\n]*\n$/);

  await under.client.swarm.leave({ force: true });
  const alone = await runExample('', 'demo/main.ts', '--host', under.engine.host);
  expect(alone.status).toBe(1);
  expect(alone.stderr).toContain('docker swarm init');
});
