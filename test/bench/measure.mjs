// One case of one client in a process of its own: wall and CPU time, longest stall, peak memory growth.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { casesOf } from './cases.mjs';

const [client, name, socketPath] = process.argv.slice(2);
const { connect } = await import(`./client-${client}.mjs`);
const connection = connect(socketPath);
await connection.inspect();
const run = casesOf(connection)[name];
if (name.startsWith('inspect')) await run();

const delay = monitorEventLoopDelay({ resolution: 1 });
const memory = process.resourceUsage().maxRSS;
const cpu = process.cpuUsage();
delay.enable();
const start = performance.now();
const count = await run();
const wallMs = performance.now() - start;
await new Promise((resolve) => setImmediate(resolve));
delay.disable();
const { user, system } = process.cpuUsage(cpu);
const growthMb = (process.resourceUsage().maxRSS - memory) / 1024;
console.log(JSON.stringify({ count, wallMs, cpuMs: (user + system) / 1000, stallMs: delay.max / 1e6, growthMb }));
await connection.close();
process.exit();
