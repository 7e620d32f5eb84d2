import type { AxiosResponse } from 'axios';
import type { Dispatcher } from 'undici';
import { pipeline } from 'node:stream';
import type { Transform } from 'node:stream';
import type { BodyOwner, BodyReceiver } from './body-receiver.js';
import { BodyStream } from './body-stream.js';
import { ContentLimit } from './content-limit.js';

/** Settles the response at once, with its body as a stream. */
export function receiveStreamedBody(
  response: AxiosResponse,
  controller: Dispatcher.DispatchController,
  owner: BodyOwner,
  decoder: Transform | undefined,
): BodyReceiver {
  const body = new BodyStream(controller, (error) => owner.fail(error));
  const { maxContentLength } = owner.config;
  const limit = maxContentLength !== undefined && maxContentLength > -1 ? new ContentLimit(owner.config) : undefined;
  response.data = body;
  for (const next of [decoder, limit]) {
    // The callback has nothing to do: pipeline() destroys each stream with the error of the one that failed.
    if (next !== undefined) response.data = pipeline(response.data as BodyStream, next, () => undefined);
  }
  owner.settle(response);
  return {
    write: (chunk) => body.write(chunk),
    end: () => {
      body.end();
      owner.finish();
    },
    destroy: (error) => body.destroy(error),
  };
}
