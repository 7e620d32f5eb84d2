import { statusToError } from '../../src/http/status-to-error.js';

const refused = (status: number, detail: string): Error =>
  statusToError({ host: 'unix:///x', operation: 'o', method: 'POST', path: '/p', status, detail });

test.each([
  [501, 'rpc error: code = Unimplemented desc = renaming services is not supported', 'Create another service'],
  [501, 'rpc error: code = Unimplemented desc = service mode change is not allowed', 'Create another service'],
  [503, 'You are attempting to leave the swarm … Use `--force` to ignore this message. ', '{ force: true }'],
])('%i %s: the error says what to do', (status, detail, advice) => {
  expect(refused(status, detail).message).toContain(advice);
});

test.each([
  [501, 'networks must be migrated to TaskSpec before being changed'],
  [503, 'This node is not part of a swarm'],
])('%i %s: no advice that does not fit', (status, detail) => {
  expect(refused(status, detail).message).toBe(`o: ${detail} (HTTP ${status})`);
});
