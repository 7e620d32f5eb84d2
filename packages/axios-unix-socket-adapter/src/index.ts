export { createUnixSocketAdapter } from './create-unix-socket-adapter.js';
export type { UnixSocketAdapter } from './unix-socket-adapter.js';
export type { UnixSocketAdapterOptions } from './options.js';
export type { Dial, DialContext } from './dial.js';
export type { UnixSocketError } from './unix-socket-error.js';
export { ERR_ADAPTER_CLOSED } from './adapter-closed.js';
