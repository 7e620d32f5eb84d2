import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** Waits until a stream, or the connection of a response, is closed, with or without an error. */
export async function untilClosed(target: Duplex | ServerResponse | undefined): Promise<void> {
  if (target === undefined) throw new Error('there is nothing to wait for');
  const stream: Duplex = 'req' in target ? target.req.socket : target;
  if (stream.closed) return;
  await new Promise<void>((resolve) => stream.on('error', () => undefined).once('close', resolve));
}
