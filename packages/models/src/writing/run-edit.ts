import { isDeepStrictEqual } from 'node:util';
import { InvalidArgumentError } from '@swarmkit/api';
import { cloneJson } from './clone-json.js';

/**
 * Lets a function of the caller change a draft.
 *
 * @throws {@link InvalidArgumentError} it is asynchronous, or gives another draft instead: that would be lost.
 */
export function runEdit<Draft extends object>(edit: (draft: Draft) => void, draft: Draft): Draft {
  const before = cloneJson(draft);
  const result: unknown = edit(draft);
  if (result instanceof Promise) {
    result.catch(() => undefined);
    throw new InvalidArgumentError(
      'change',
      'the function that edits the spec must not be async: await before update()',
    );
  }
  // The value of an assignment is fine, a whole new spec beside an untouched one is not.
  if (isAnother(result, draft) && isDeepStrictEqual(draft, before)) {
    const advice = 'it must change the spec it is given, what it returns does not count';
    throw new InvalidArgumentError('change', `the function that edits the spec did nothing: ${advice}`);
  }
  return draft;
}

function isAnother(result: unknown, draft: object): boolean {
  if (typeof result !== 'object' || result === null || result === draft) return false;
  return Object.keys(draft).every((key) => Object.hasOwn(result, key));
}
