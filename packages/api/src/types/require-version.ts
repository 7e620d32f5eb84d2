import { isDeepStrictEqual } from 'node:util';
import { UnsupportedVersionError } from '../errors/index.js';
import { compareVersions } from '../version/compare-versions.js';
import { fieldsOf } from './class-transformer.js';
import type { Field } from './field.js';
import type { SpecClass } from './spec-class.js';
import { isEmptyObject } from './wire-object.js';
import { getAt } from './wire-path.js';

/**
 * Refuses JSON with a field that the Engine would drop without a word, because the API version in use is older than the field.
 *
 * A value the Engine assumes anyway counts as absent.
 *
 * @param version - API version in use, for example `'1.41'`.
 * @param path - Where `wire` is within the JSON that is sent, for errors.
 * @throws {@link UnsupportedVersionError} with the path of the first such field
 */
export function requireVersion(Class: SpecClass, wire: object, version: string, path = ''): void {
  for (const field of fieldsOf(Class)) {
    const value = getAt(wire, field.path);
    if (meansNothing(field, value)) continue;
    const place = path === '' ? field.wire : `${path}.${field.wire}`;
    need(field.since, version, place);
    if (typeof value === 'string' && field.values)
      need(field.values[value], version, `${place} ${JSON.stringify(value)}`);
    requireInner(field, value, version, place);
  }
}

function requireInner({ nested }: Field, value: unknown, version: string, place: string): void {
  if (!nested || typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) return requireVersion(nested(), value, version, place);
  value.forEach((item, index) => requireVersion(nested(), item as object, version, `${place}[${index}]`));
}

function need(since: string | undefined, version: string, place: string): void {
  if (since !== undefined && compareVersions(version, since) < 0)
    throw new UnsupportedVersionError(place, since, version);
}

// An inner spec without fields still says something: `{ GlobalJob: {} }` is a mode.
function meansNothing(field: Field, value: unknown): boolean {
  if (value === undefined || value === null || value === '' || isDeepStrictEqual(value, field.default)) return true;
  return Array.isArray(value) ? value.length === 0 : !field.meaningfulWhenEmpty && isEmptyObject(value);
}
