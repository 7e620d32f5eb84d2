import { InvalidArgumentError } from '../errors/invalid-argument-error.js';

/**
 * Builds a request path; every inserted part stays one segment.
 *
 * @throws {@link InvalidArgumentError} a part is empty, `.`, `..` or no well-formed string: it would reach another endpoint.
 * @example path`/services/${id}/update`
 */
export function path(strings: TemplateStringsArray, ...parts: readonly string[]): string {
  return String.raw({ raw: strings }, ...parts.map(segment));
}

function segment(part: unknown): string {
  if (typeof part !== 'string' || part === '' || part === '.' || part === '..' || !part.isWellFormed()) {
    throw new InvalidArgumentError('id', `id must be a non-empty id or name, got ${describe(part)}`);
  }
  return encodeURIComponent(part);
}

function describe(part: unknown): string {
  if (typeof part === 'string') return JSON.stringify(part);
  return typeof part === 'object' && part !== null ? 'an object: give its id' : String(part);
}
