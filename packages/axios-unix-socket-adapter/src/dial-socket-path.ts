import { connect } from 'node:net';
import type { IpcNetConnectOpts } from 'node:net';
import type { Dial } from './dial.js';

/** Makes a dial function for a unix socket or a Windows pipe. */
export function dialSocketPath(socketPath: string): Dial {
  // As much as one read of the event loop can bring; Node's types leave the option out.
  const options: IpcNetConnectOpts & { highWaterMark: number } = { path: socketPath, highWaterMark: 64 * 1024 };
  return () => connect(options);
}
