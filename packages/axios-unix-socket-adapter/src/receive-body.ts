import type { AxiosHeaders, AxiosResponse } from 'axios';
import type { Dispatcher } from 'undici';
import type { BodyOwner, BodyReceiver } from './body-receiver.js';
import { BufferedBody } from './buffered-body.js';
import { contentDecoder } from './content-decoder.js';
import { receiveDecodedBody } from './decoded-body.js';
import { receiveStreamedBody } from './streamed-body.js';

/** Picks how the body of a response is taken in: as a stream, whole, or whole once it is decoded. */
export function receiveBody(
  response: AxiosResponse,
  controller: Dispatcher.DispatchController,
  owner: BodyOwner,
): BodyReceiver {
  const decoder = contentDecoder(owner.config, response.status, response.headers as AxiosHeaders);
  if (owner.config.responseType === 'stream') return receiveStreamedBody(response, controller, owner, decoder);
  if (decoder !== undefined) return receiveDecodedBody(response, controller, owner, decoder);
  return new BufferedBody(response, owner);
}
