import { ConfigurationError } from '../errors/configuration-error.js';
import type { EngineHost } from './engine-host.js';

const longestPath = process.platform === 'darwin' ? 103 : 107;

/** A unix socket or a Windows named pipe, by its absolute path. */
export function socketHost(url: string, socketPath: string): EngineHost {
  const pipe = socketPath.startsWith('\\\\');
  if (!pipe && !socketPath.startsWith('/')) {
    throw new ConfigurationError(`${url}: the socket's path must be absolute, as in unix:///var/run/docker.sock.`);
  }
  if (!pipe && Buffer.byteLength(socketPath) > longestPath) {
    throw new ConfigurationError(
      `${url}: a socket's path can have ${longestPath} bytes at most; link it to a shorter one.`,
    );
  }
  return { url, authority: 'docker', dialling: { socketPath } };
}
