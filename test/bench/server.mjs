// A stand-in for an Engine that costs as little as possible: every answer is made before it is asked for.
import { createServer } from 'node:http';

const [socketPath] = process.argv.slice(2);

function service(index) {
  const env = Array.from({ length: 40 }, (_, number) => `VARIABLE_${number}=some value that is not too short ${index}`);
  const containerSpec = {
    Image: `registry.example/team/service-${index}:1.27@sha256:${'ab'.repeat(32)}`,
    Labels: { 'com.docker.stack.namespace': 'shop', team: 'edge' },
    Env: env,
    Mounts: [{ Type: 'volume', Source: 'assets', Target: '/srv', ReadOnly: true }],
    Isolation: 'default',
  };
  const spec = {
    Name: `service-${index}`,
    Labels: { 'com.docker.stack.namespace': 'shop', index: String(index) },
    TaskTemplate: {
      ContainerSpec: containerSpec,
      Resources: { Limits: { NanoCPUs: 5e8 } },
      ForceUpdate: 0,
      Runtime: 'container',
    },
    Mode: { Replicated: { Replicas: 3 } },
    UpdateConfig: { Parallelism: 1, FailureAction: 'pause', Monitor: 5e9, MaxFailureRatio: 0, Order: 'stop-first' },
    EndpointSpec: {
      Mode: 'vip',
      Ports: [{ Protocol: 'tcp', TargetPort: 80, PublishedPort: 8080, PublishMode: 'ingress' }],
    },
  };
  return {
    ID: `${index}`.padStart(25, 'k'),
    Version: { Index: 100 + index },
    CreatedAt: '2026-01-01T00:00:00.123456789Z',
    UpdatedAt: '2026-01-01T00:00:00.123456789Z',
    Spec: spec,
    PreviousSpec: index % 3 === 0 ? spec : undefined,
    Endpoint: { Spec: spec.EndpointSpec, Ports: spec.EndpointSpec.Ports },
  };
}

const one = Buffer.from(JSON.stringify(service(1)));
let list;
const many = () => (list ??= Buffer.from(JSON.stringify(Array.from({ length: 10_000 }, (_, index) => service(index)))));

const details = 'com.docker.swarm.node.id=n1,com.docker.swarm.service.id=s1,com.docker.swarm.task.id=t1 ';
const line = Buffer.from(`${details}a line of some length, as programs print them: 200 GET /index.html 12ms\n`);
const frame = Buffer.concat([Buffer.from([1, 0, 0, 0, 0, 0, 0, line.length]), line]);

// As one buffer per thousand chunks: writing them one by one would measure this server.
async function sendLines(response, count, perChunk) {
  const data = Buffer.concat(Array.from({ length: perChunk }, () => frame));
  const chunk = Buffer.concat([Buffer.from(`${data.length.toString(16)}\r\n`), data, Buffer.from('\r\n')]);
  const chunks = Math.max(1, Math.floor(1000 / perChunk));
  const block = Buffer.concat(Array.from({ length: chunks }, () => chunk));
  const { socket } = response;
  socket.write('HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n');
  for (let sent = 0; sent < count; sent += perChunk * chunks) {
    if (!socket.write(block)) await new Promise((resolve) => socket.once('drain', resolve));
  }
  socket.end('0\r\n\r\n');
}

createServer((request, response) => {
  const url = request.url ?? '';
  response.setHeader('Api-Version', '1.41');
  if (url.includes('/_ping')) return response.end('OK');
  if (url.includes('/logs')) {
    const bulk = url.includes('tail=1000000');
    return void sendLines(response, bulk ? 1_000_000 : 100_000, bulk ? Math.floor(32_768 / frame.length) : 1);
  }
  response.setHeader('Content-Type', 'application/json');
  if (/\/services(\?|$)/.test(url)) return response.end(many());
  response.end(one);
}).listen(socketPath, () => process.send?.('ready'));
