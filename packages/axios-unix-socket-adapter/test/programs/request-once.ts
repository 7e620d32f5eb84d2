import axios from 'axios';
import { createUnixSocketAdapter } from '../../src/index.js';

// Nothing here closes the adapter: the connection would be kept for ten minutes.
const socketPath = process.argv[2] as string;
const http = axios.create({ adapter: createUnixSocketAdapter({ socketPath, keepAliveTimeoutMs: 600_000 }) });
process.exitCode = 1;
const { data } = await http.get<string>('/');
process.exitCode = data === 'ok' ? 0 : 2;
