import { runExample } from './run-example.js';
import { throwawayEngine } from './throwaway-engine.js';

const under = throwawayEngine();

test('create-service makes a service and shows its tasks', async () => {
  const { status, stdout, stderr } = await runExample(under.engine.host, 'create-service.ts');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Note: busybox was not pinned to a digest, .*\n/);
  expect(stdout).toContain('\n3/3 all tasks run, watching them\nService { web · 3 replicas · busybox · ');
  for (const slot of [1, 2, 3]) expect(stdout).toContain(`Task ${slot} is running on ${under.engine.name}\n`);
  const { spec } = await under.client.services.get('web');
  expect(spec.taskTemplate?.resources).toMatchObject({ memLimit: 32 * 1024 ** 2, cpuLimit: 0.25e9 });
});

test('follow-logs shows lines as they come, and stops', async () => {
  const { status, stdout, stderr } = await runExample(under.engine.host, 'follow-logs.ts', 'web', '2');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    expect(line).toMatch(new RegExp(`^[-\\dT:.]+Z web\\.[123] on ${under.engine.name} stdout \\| Version 1$`));
  }
});

test('rolling-update replaces the tasks and keeps the rest', async () => {
  const { status, stdout, stderr } = await runExample(under.engine.host, 'rolling-update.ts', 'web', 'busybox:2');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Before: busybox, labels \{\}\n0\/3 /);
  expect(stdout).toMatch(/\n3\/3 converged\nAfter: busybox:2, labels \{"updated":"yes"\}\n$/);
  const { spec, client } = { spec: (await under.client.services.get('web')).spec, client: under.client };
  expect(spec.taskTemplate?.containerSpec).toMatchObject({ image: 'busybox:2', env: ['VERSION=2'] });
  expect(spec.taskTemplate?.resources).toMatchObject({ memLimit: 32 * 1024 ** 2 });
  const running = await client.tasks.list({ filters: { service: ['web'] }, desiredState: 'running' });
  expect(running.map(({ image }) => image)).toEqual(['busybox:2', 'busybox:2', 'busybox:2']);
});

test('rolling-update tells why an update was rolled back', async () => {
  const { status, stderr } = await runExample(under.engine.host, 'rolling-update.ts', 'web', 'not-there:1');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^rolled-back: web: the update failed and was rolled back, \d of 3 tasks run\n/);
  expect(stderr).toContain('No such image: not-there:1');
});
