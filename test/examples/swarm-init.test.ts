import { runExample } from './run-example.js';
import { throwawayEngine } from './throwaway-engine.js';

const under = throwawayEngine({ swarm: false, images: false });

test('swarm-init makes a manager and shows no token; a second time it changes nothing', async () => {
  const first = await runExample(under.engine.host, 'swarm-init.ts');
  expect(first).toMatchObject({ status: 0, stderr: '' });
  const { id, attrs } = await under.client.swarm.reload();
  expect(attrs?.Spec.Orchestration?.TaskHistoryRetentionLimit).toBe(3);
  expect(first.stdout.split('\n')).toEqual([
    `${under.engine.name} is the leader of swarm ${id}`,
    'JoinTokens { worker: [redacted], manager: [redacted] }',
    "On another node: client.swarm.join({ remoteAddrs: ['127.0.0.1:2377'], joinToken: tokens.worker })",
    '',
  ]);

  const second = await runExample(under.engine.host, 'swarm-init.ts');
  expect(second).toMatchObject({ status: 1, stdout: '' });
  expect(second.stderr).toMatch(/^Nothing was changed: This node is already part of a swarm\./);
});
