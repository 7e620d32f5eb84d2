import { AxiosError } from 'axios';
import { Duplex } from 'node:stream';

/** Makes sure that a dial function returned a byte stream that can be spoken over. */
export function checkStream(stream: unknown): Duplex {
  if (!isDuplex(stream)) throw badStream('"dial" must return a Duplex stream');
  if (stream.readableObjectMode || stream.writableObjectMode) {
    throw badStream('"dial" must return a stream of bytes, got one in object mode');
  }
  return stream;
}

// By shape as well: a stream of another copy of the streams library is no instance of Node's Duplex.
function isDuplex(stream: unknown): stream is Duplex {
  if (stream instanceof Duplex) return true;
  const candidate = stream as Partial<Duplex> | null | undefined;
  return (
    typeof candidate?.read === 'function' &&
    typeof candidate.write === 'function' &&
    typeof candidate.on === 'function' &&
    typeof candidate.destroy === 'function' &&
    typeof candidate.cork === 'function'
  );
}

function badStream(message: string): AxiosError {
  return new AxiosError(message, AxiosError.ERR_BAD_OPTION_VALUE);
}
