import type * as wire from '../../wire/index.js';
import { text } from '../codecs/text.js';
import { field } from '../field.js';
import { Spec } from '../spec.js';

/** The container behind a task of runtime `attachment`; the Engine makes these, services never do. */
export class NetworkAttachmentSpec extends Spec<NetworkAttachmentSpec, wire.NetworkAttachmentSpec> {
  @field('ContainerID', text) containerId?: string;
}
