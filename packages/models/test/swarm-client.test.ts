import { InvalidArgumentError } from '@swarmkit/api';
import { SwarmClient, type SwarmClientOptions } from '../src/index.js';

test.each<[unknown, string, string]>([
  ['unix:///var/run/docker.sock', 'options', 'new SwarmClient({ host, apiVersion })'],
  [{ base_url: 'tcp://x:1' }, 'base_url', 'did you mean host?'],
  [{ resolveImage: 'sometimes' }, 'resolveImage', "'always', 'changed' or 'never'"],
  [{ registryAuth: 'user:secret' }, 'registryAuth', '{ username, password }'],
])('%j is refused', (options, option, advice) => {
  let thrown: unknown;
  try {
    new SwarmClient(options as SwarmClientOptions);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(InvalidArgumentError);
  expect(thrown).toHaveProperty('option', option);
  expect((thrown as Error).message).toContain(advice);
  expect((thrown as Error).message).not.toContain('secret');
});

test('the client keeps what it was given', async () => {
  const client = new SwarmClient({ host: 'unix:///x', resolveImage: 'never', registryAuth: 'none' });
  expect([client.api.host, client.resolveImage, client.registryAuth]).toEqual(['unix:///x', 'never', 'none']);
  await client.close();
});
