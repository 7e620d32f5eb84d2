import { ProtocolError } from '../errors/protocol-error.js';
import type { RequestPlace } from '../errors/transport-error.js';

/** Parses an answer's body; an empty one is `undefined`. Its content never gets into the error. */
export function readJson(body: Buffer, place: RequestPlace): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new ProtocolError(
      place,
      `${place.host} answered ${body.length} bytes that are not JSON: is it a Docker Engine, and did it end the answer early?`,
    );
  }
}
