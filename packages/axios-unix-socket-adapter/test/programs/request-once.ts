import axios from 'axios';
import { createUnixSocketAdapter } from '../../src/index.js';

// Nothing here closes the adapter: connection and timers would last ten minutes.
const socketPath = process.argv[2] as string;
const adapter = createUnixSocketAdapter({ socketPath, keepAliveTimeoutMs: 600_000, connectTimeoutMs: 600_000 });
const http = axios.create({ adapter, timeout: 600_000 });
process.exitCode = 1;
await http.get('ftp://refused/').catch(() => undefined);
const { data } = await http.get<string>('/');
process.exitCode = data === 'ok' ? 0 : 2;
