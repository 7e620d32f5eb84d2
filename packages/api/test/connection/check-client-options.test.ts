import { EngineClient, type EngineClientOptions } from '../../src/index.js';

const refusals: readonly (readonly [options: unknown, message: RegExp | string])[] = [
  ['unix:///var/run/docker.sock', 'a client takes its options as an object, such as { host: '],
  [{ base_url: 'tcp://x:1' }, 'a client has no option base_url: did you mean host?'],
  [{ baseUrl: 'tcp://x:1' }, 'did you mean host?'],
  [{ socketPath: '/x' }, 'did you mean host?'],
  [{ version: 'auto' }, 'did you mean apiVersion?'],
  [{ timeout: 5 }, 'did you mean timeoutMs?'],
  [{ constructor: 5 }, 'there are host, apiVersion, timeoutMs'],
  [{ host: 5 }, 'The host must be a text'],
  [{ host: '/var/run/docker.sock' }, 'write unix:///var/run/docker.sock'],
  [{ apiVersion: 1.41 }, "apiVersion must be a text like '1.41', got 1.41"],
  [{ apiVersion: 'auto' }, 'leave it out'],
  [{ timeoutMs: '5s' }, 'timeoutMs must be a number of milliseconds'],
];

test.each(refusals)('%j is refused', (options, message) => {
  expect(() => new EngineClient(options as EngineClientOptions)).toThrow(message);
  if (typeof options === 'string')
    expect(() => EngineClient.fromEnv(options as unknown as EngineClientOptions)).toThrow(message);
});

test('an option may be there without a value', async () => {
  await new EngineClient({ host: undefined, apiVersion: undefined, timeoutMs: undefined }).close();
});
