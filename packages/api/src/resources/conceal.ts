/** Lets every value of an object print as `[redacted]`; the object stays what it is otherwise. */
export function conceal<T extends object>(secrets: T): T {
  const shown = Object.fromEntries(Object.keys(secrets).map((key) => [key, '[redacted]']));
  return Object.defineProperty(secrets, Symbol.for('nodejs.util.inspect.custom'), { value: () => shown });
}
