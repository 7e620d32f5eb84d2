import type { Readable } from 'node:stream';

const events = ['readable', 'end', 'error', 'close'] as const;

/** Reads what a stream has now, or waits for it; `undefined` when it has ended. */
export async function readChunk(stream: Readable): Promise<Buffer | undefined> {
  for (;;) {
    if (stream.errored) throw stream.errored;
    const chunk = stream.read() as Buffer | null;
    if (chunk !== null) return chunk;
    if (stream.readableEnded || stream.destroyed) return undefined;
    await somethingHappens(stream);
  }
}

function somethingHappens(stream: Readable): Promise<void> {
  return new Promise((resolve) => {
    const settle = (): void => {
      for (const event of events) stream.off(event, settle);
      resolve();
    };
    for (const event of events) stream.on(event, settle);
  });
}
