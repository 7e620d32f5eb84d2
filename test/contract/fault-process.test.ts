import { startEngine } from '../engine/start-engine.js';
import type { Engine } from '../engine/engine.js';
import { runChild } from './child-program.js';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

test('a process ends by itself when nothing is under way, closed or not', async () => {
  const [open, closed] = await Promise.all([
    runChild(engine.host, `await Promise.all([1, 2, 3].map(() => client.services.list())); console.log('done');`),
    runChild(engine.host, `await client.services.list(); await client.close(); console.log('done');`),
  ]);
  for (const { code, output, lingeredMs } of [open, closed]) {
    expect([code, output]).toEqual([0, 'done']);
    expect(lingeredMs).toBeLessThan(3_000);
  }
});

test('a log that is left, or cannot be had, does not keep a process', async () => {
  const program = `
    const command = ['sh', '-c', 'echo hi; sleep 100'];
    const options = { image: 'busybox', name: 'child-log', command, init: true };
    const service = await client.services.create(options, { resolveImage: 'never' });
    for await (const { message } of service.logs({ follow: true })) {
      console.log(message);
      break;
    }
    await service.remove();
    await service.logs({ follow: true }).next().catch(({ name }) => console.log(name));
  `;
  const { code, output, lingeredMs } = await runChild(engine.host, program);
  expect([code, output.split('\n')]).toEqual([0, ['hi', 'NotFoundError']]);
  expect(lingeredMs).toBeLessThan(3_000);
});

test('without permission for the socket the error says so, and what to do', async () => {
  const program = `
    process.setgid(65534);
    process.setuid(65534);
    const error = await client.services.list().catch((error) => error);
    console.log(JSON.stringify({ name: error.name, message: error.message, ...error }));
  `;
  const { code, output } = await runChild(engine.host, program);
  expect(code).toBe(0);
  const error = JSON.parse(output) as Record<string, string>;
  expect(error).toMatchObject({
    name: 'ConnectionError',
    reason: 'EACCES',
    host: engine.host,
    operation: 'services.list',
  });
  expect(error['message']).toContain('no permission to use the socket');
});

test('an error that nobody catches prints in a few lines, with its cause and nothing of the request', async () => {
  const program = `
    const spec = { TaskTemplate: { ContainerSpec: { Image: 'x', Env: ['PASSWORD=hunter2'] } } };
    await client.api.services.update('nothing', 1, spec, { registryAuth: { username: 'me', password: 'hunter2' } });
  `;
  const { code, output } = await runChild(engine.host, program);
  expect(code).toBe(1);
  expect(output).toContain('NotFoundError: services.update: service nothing not found (HTTP 404)');
  expect(output).not.toMatch(/hunter2|axios/i);
  expect(output.split('\n').length).toBeLessThan(40);
});
