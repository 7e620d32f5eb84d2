/** What a promise rejects with, whatever that is; fails when it does not reject. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  if (!outcome) throw new Error('it was expected to fail, and did not');
  return outcome.error;
}
