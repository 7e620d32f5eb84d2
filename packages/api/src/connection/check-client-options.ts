import type { EngineClientOptions } from '../engine-client-options.js';
import { InvalidArgumentError } from '../errors/invalid-argument-error.js';

const names: Readonly<Record<keyof EngineClientOptions, true>> = {
  host: true,
  apiVersion: true,
  timeoutMs: true,
  headers: true,
};

/** What other clients call an option, in small letters alone, and what it is here. */
const words: ReadonlyMap<string, string> = new Map([
  ...['baseurl', 'url', 'socketpath', 'socket', 'hostname', 'dockerhost'].map((word) => [word, 'host'] as const),
  ...['version', 'apiversion'].map((word) => [word, 'apiVersion'] as const),
  ...['timeout', 'timeoutms', 'timeoutseconds'].map((word) => [word, 'timeoutMs'] as const),
]);

/**
 * Refuses what is not an object of options, and options that there are not: without its host a client would talk to
 * another Engine than the one that was meant.
 *
 * @throws {@link InvalidArgumentError} naming the option that was meant, as far as it can be told
 */
export function checkClientOptions(options: unknown): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    const example = "{ host: 'unix:///var/run/docker.sock' }";
    throw new InvalidArgumentError('options', `a client takes its options as an object, such as ${example}`);
  }
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(names, name));
  if (unknown === undefined) return;
  const meant = words.get(unknown.toLowerCase().replaceAll(/[^a-z]/g, ''));
  const advice = meant === undefined ? `there are ${Object.keys(names).join(', ')}` : `did you mean ${meant}?`;
  throw new InvalidArgumentError(unknown, `a client has no option ${unknown}: ${advice}`);
}
