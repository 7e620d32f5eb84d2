/** What a promise rejects with; resolves to that, and fails when the promise does not. */
export async function failureOf<T = Error>(promise: Promise<unknown>): Promise<T> {
  const outcome = await promise.then(
    () => ({ failed: false as const }),
    (error: unknown) => ({ failed: true as const, error }),
  );
  if (!outcome.failed) throw new Error('it was expected to fail, and did not');
  return outcome.error as T;
}
