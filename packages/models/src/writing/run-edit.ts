import { InvalidArgumentError } from '@swarmkit/api';

/**
 * Lets a function of the caller change a draft.
 *
 * @throws {@link InvalidArgumentError} it is asynchronous: what it does later would be lost.
 */
export function runEdit<Draft>(edit: (draft: Draft) => void, draft: Draft): Draft {
  const result: unknown = edit(draft);
  if (result instanceof Promise) {
    result.catch(() => undefined);
    throw new InvalidArgumentError(
      'change',
      'the function that edits the spec must not be async: await before update()',
    );
  }
  return draft;
}
