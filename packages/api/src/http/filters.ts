import { InvalidArgumentError } from '../errors/invalid-argument-error.js';

/** What a list may be narrowed by: values of one key are alternatives, keys add up; one value needs no array. */
export type FiltersOf<Wire> = {
  readonly [Key in keyof Wire]?: Wire[Key] | Element<Wire[Key]> | undefined;
};

type Element<List> = List extends readonly (infer Value)[] ? Value : never;

/** Query of a list endpoint. */
export interface ListParameters<Wire> {
  readonly filters?: FiltersOf<Wire> | undefined;
}

type Filters = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/**
 * Encodes list filters as the Engine wants them: `{"label":["team=edge"]}`.
 *
 * @param allowed - The keys this endpoint knows.
 * @throws {@link InvalidArgumentError} a key the endpoint does not know.
 */
export function encodeFilters(allowed: readonly string[], filters: object | undefined): string | undefined {
  if (filters === undefined) return undefined;
  const wire: Record<string, string[]> = {};
  for (const [key, value] of Object.entries(filters as Filters)) {
    if (!allowed.includes(key)) {
      throw new InvalidArgumentError(
        `filters.${key}`,
        `unknown filter ${JSON.stringify(key)}, use: ${allowed.join(', ')}`,
      );
    }
    const values = Array.isArray(value) ? (value as readonly (string | boolean)[]) : [value];
    const given = values.filter((one) => one !== undefined);
    if (given.length > 0) wire[key] = given.map(String);
  }
  return Object.keys(wire).length > 0 ? JSON.stringify(wire) : undefined;
}
