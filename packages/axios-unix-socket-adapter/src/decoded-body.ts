import type { AxiosResponse } from 'axios';
import type { Dispatcher } from 'undici';
import { pipeline } from 'node:stream';
import type { Transform } from 'node:stream';
import type { BodyOwner, BodyReceiver } from './body-receiver.js';
import { BodyStream } from './body-stream.js';
import { BufferedBody } from './buffered-body.js';

/** Gathers what the decoder makes of a body; the limit counts decoded bytes. */
export function receiveDecodedBody(
  response: AxiosResponse,
  controller: Dispatcher.DispatchController,
  owner: BodyOwner,
  decoder: Transform,
): BodyReceiver {
  const decoded = new BufferedBody(response, owner);
  const body = new BodyStream(controller, (error) => owner.fail(error));
  decoder.on('data', (chunk: Buffer) => decoded.write(chunk));
  pipeline(body, decoder, (error) => {
    if (error) owner.fail(error);
    else decoded.end();
  });
  return body;
}
