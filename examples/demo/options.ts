import { parseArgs } from 'node:util';
import { Refusal } from './refusal.js';

/** What the demo was asked for. */
export interface DemoOptions {
  readonly help: boolean;
  /** A swarm of the user's; without it the demo starts an Engine of its own. */
  readonly host: string | undefined;
  readonly image: string;
}

export const usage = `Shows the life of two services: create, roll out, scale, read logs, remove.

  npm run demo                                 on a Docker Engine that is started for it and removed afterwards
  npm run demo -- --host unix:///path/to.sock  on your swarm: two small services, removed afterwards

  --host <host>    a manager of your swarm: unix:///path, npipe:////./pipe/name or tcp://name:port
  --image <image>  an image with a shell that the Engine can get (default: busybox)
  --help           this text

DOCKER_HOST is not read: the demo touches a swarm of yours only when --host names it.`;

/** Reads the command line; what it does not know is refused. */
export function readOptions(args: readonly string[]): DemoOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { help: { type: 'boolean' }, host: { type: 'string' }, image: { type: 'string' } },
  });
  const { help = false, host, image = 'busybox' } = values;
  if (host === '') throw new Refusal('--host is empty: write, for example, --host unix:///var/run/docker.sock');
  if (image === '') throw new Refusal('--image is empty: write, for example, --image busybox');
  return { help, host, image };
}
