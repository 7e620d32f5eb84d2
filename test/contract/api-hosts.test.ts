import { EngineClient } from '@swarmkit/api';
import { SwarmClient } from '@swarmkit/models';
import { inspect } from 'node:util';
import { engineUnderTest } from './engine-under-test.js';
import { Forwarder } from './forwarder.js';
import { finishedJob } from './temporary-service.js';

const engine = engineUnderTest();

test('an engine on a TCP port does everything that one on a socket does', async () => {
  await using forwarder = await Forwarder.start(engine.host, 'tcp');
  await using client = engine.connect({ host: forwarder.host });
  expect(forwarder.host).toMatch(/^tcp:\/\/127\.0\.0\.1:\d+$/);
  await using job = await finishedJob(client, 'echo over tcp');
  const lines: string[] = [];
  for await (const { message } of job.logs()) lines.push(message);
  expect(lines).toEqual(['over tcp']);
  expect(inspect(client)).toBe(`SwarmClient { ${forwarder.host} }`);
});

test('a host name instead of an address, and http:// instead of tcp://', async () => {
  await using forwarder = await Forwarder.start(engine.host, 'tcp');
  for (const host of [forwarder.host.replace('127.0.0.1', 'localhost'), forwarder.host.replace('tcp:', 'http:')]) {
    await using client = new EngineClient({ host });
    expect((await client.system.info()).Name).toBe((await engine.client.api.system.info()).Name);
  }
});

test('nothing connects before the first request; one connection serves one request after the other', async () => {
  await using forwarder = await Forwarder.start(engine.host);
  await using client = new SwarmClient({ host: forwarder.host });
  expect(inspect(client.api)).toBe(`EngineClient { ${forwarder.host} · API not negotiated yet }`);
  expect(forwarder.accepted).toBe(0);
  for (let call = 0; call < 20; call++) await client.services.list();
  expect(forwarder.accepted).toBe(1);
  expect(inspect(client.api)).toContain(`API ${await client.api.apiVersion()} }`);
  await client.close();
  await forwarder.untilOpen(0);
});

test('fromEnv() goes where DOCKER_HOST says', async () => {
  const before = process.env['DOCKER_HOST'];
  process.env['DOCKER_HOST'] = engine.host;
  try {
    await using client = SwarmClient.fromEnv();
    expect(client.api.host).toBe(engine.host);
    expect((await client.nodes.get('self')).isManager).toBe(true);
  } finally {
    if (before === undefined) delete process.env['DOCKER_HOST'];
    else process.env['DOCKER_HOST'] = before;
  }
});
