/** A JSON object as the Engine sends it. */
export type WireObject = Readonly<Record<string, unknown>>;

/** Whether `value` is a JSON object: neither a list nor an instance of a class. */
export function isWireObject(value: unknown): value is WireObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Whether `value` is an object without keys. */
export function isEmptyObject(value: unknown): boolean {
  return isWireObject(value) && Object.keys(value).length === 0;
}

/** A copy that shares nothing with `json`; every key survives as data, `__proto__` too. */
export function copyJson<Json>(json: Json): Json;
export function copyJson(json: unknown): unknown {
  if (Array.isArray(json)) return json.map((item: unknown) => copyJson(item));
  if (!isWireObject(json)) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, copyJson(value)]));
}
