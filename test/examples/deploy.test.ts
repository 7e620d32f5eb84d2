import { runExample } from './run-example.js';
import { throwawayEngine } from './throwaway-engine.js';

const under = throwawayEngine();

test('deploy creates a service, leaves it alone, changes it, and tells what fails', async () => {
  const deploy = (...args: readonly string[]) => runExample(under.engine.host, 'deploy.ts', ...args);
  const line = (action: string, replicas: number) =>
    expect.stringMatching(
      new RegExp(`^${action} Service \\{ deployed · ${replicas} replicas · busybox · [a-z0-9]{12} \\}\n$`),
    ) as string;
  expect(await deploy()).toEqual({ status: 0, stdout: line('created', 2), stderr: '' });
  const { version } = await under.client.services.get('deployed');
  expect(await deploy()).toEqual({ status: 0, stdout: line('unchanged', 2), stderr: '' });
  expect((await under.client.services.get('deployed')).version).toBe(version);
  expect(await deploy('busybox', '3')).toEqual({ status: 0, stdout: line('updated', 3), stderr: '' });

  const failed = await deploy('not-there:1');
  expect(failed.status).toBe(1);
  expect(failed.stderr).toMatch(
    new RegExp(`^slot [12] on ${under.engine.name}: rejected, "?No such image: not-there:1`),
  );
});
