import { InvalidArgumentError } from '../../src/errors/index.js';

/** The error that `action` throws, which must name an option. */
export function refusal(action: () => unknown): { option: string; message: string } {
  try {
    action();
  } catch (error) {
    if (error instanceof InvalidArgumentError) return { option: error.option, message: error.message };
    throw error;
  }
  throw new Error('Nothing was refused.');
}
