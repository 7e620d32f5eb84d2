import { runExample } from './run-example.js';
import { throwawayEngine } from './throwaway-engine.js';

const under = throwawayEngine();

test('quick-start creates, updates, reads the logs and leaves nothing', async () => {
  await under.engine.docker('tag', 'busybox:1', 'busybox:1.36');
  await under.engine.docker('tag', 'busybox:2', 'busybox:1.37');
  const { status, stdout, stderr } = await runExample(under.engine.host, 'quick-start.ts');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('3/3 all tasks run, watching them\n');
  expect(stdout.match(/^[a-z0-9]{25} stdout Hello from [0-9a-f]{12}$/gm)).toHaveLength(6);
  expect(await under.client.services.list()).toEqual([]);
});

test('engine-client speaks the names and units of the Engine', async () => {
  const { status, stdout, stderr } = await runExample(under.engine.host, 'engine-client.ts');
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'sleeper 1000000000\n', stderr: '' });
  expect(await under.client.services.list()).toEqual([]);
});

test('nodes lists the nodes, and sets a label when told to', async () => {
  const line = `${under.engine.name}: leader, ready, active, Engine `;
  const before = await runExample(under.engine.host, 'nodes.ts');
  expect(before).toMatchObject({ status: 0, stderr: '' });
  expect(before.stdout.split('\n')).toEqual([expect.stringContaining(line), '']);
  const after = await runExample(under.engine.host, 'nodes.ts', 'self', 'disk=ssd');
  expect(after).toMatchObject({ status: 0, stderr: '' });
  expect(after.stdout.split('\n')).toEqual([expect.stringContaining(line), '  disk=ssd', '']);
});
