/** Copies JSON; own keys such as `__proto__` stay what they are. */
export function cloneJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
