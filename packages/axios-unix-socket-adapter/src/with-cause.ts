/** Sets the `cause` of an error as the language does: not enumerable, so that loggers do not walk into sockets. */
export function withCause<E extends Error>(error: E, cause: unknown): E {
  return Object.defineProperty(error, 'cause', { value: cause, configurable: true, writable: true });
}
