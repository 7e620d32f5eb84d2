import { InvalidArgumentError } from '@swarmkit/api';
import { type LogOptions, SwarmClient } from '../../src/index.js';

const client = new SwarmClient({ host: 'unix:///nonexistent/docker.sock' });
afterAll(() => client.close());

test.each([
  ['{ "until": 5 }', 'until', 'there are follow, tail'],
  ['{ "follows": true }', 'follows', 'did you mean follow?'],
  ['{ "details": true }', 'details', 'every line has its details'],
])('%s: a log has no such option', (json, option, advice) => {
  const open = () => client.services.logs('web', JSON.parse(json) as LogOptions);
  expect(open).toThrow(InvalidArgumentError);
  expect(open).toThrow(expect.objectContaining({ option }));
  expect(open).toThrow(advice);
});
