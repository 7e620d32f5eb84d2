/**
 * Carries a failed dial through undici.
 *
 * Bare, an error whose `code` is one of undici's own would make it dial again without an end.
 */
export class ConnectFailure extends Error {
  override readonly name = 'ConnectFailure';

  constructor(
    message: string,
    override readonly cause: unknown,
  ) {
    super(message);
  }
}
