/** The tokens that let nodes join; a printed object does not show them. */
export class JoinTokens {
  readonly worker!: string;
  readonly manager!: string;

  constructor(tokens: { readonly Worker: string; readonly Manager: string }) {
    Object.defineProperty(this, 'worker', { value: tokens.Worker });
    Object.defineProperty(this, 'manager', { value: tokens.Manager });
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return 'JoinTokens { worker: [redacted], manager: [redacted] }';
  }
}
