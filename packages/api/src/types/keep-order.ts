import { isDeepStrictEqual } from 'node:util';
import { comparable } from './comparable.js';
import type { SpecClass } from './spec-class.js';

/**
 * The list the Engine has already, if `next` only says the same in another order, or spells out what the Engine assumes.
 *
 * A list in another order would make the Engine replace every task.
 */
export function keepOrder(current: unknown, next: unknown, nested?: () => SpecClass): unknown {
  if (!Array.isArray(current) || !Array.isArray(next) || current.length !== next.length) return next;
  const left: unknown[] = [...(current as unknown[])];
  for (const item of next as unknown[]) {
    const index = left.findIndex((candidate) => isSame(candidate, item, nested?.()));
    if (index === -1) return next;
    left.splice(index, 1);
  }
  return current;
}

function isSame(current: unknown, next: unknown, Class?: SpecClass): boolean {
  if (!Class) return current === next || isDeepStrictEqual(current, next);
  return isDeepStrictEqual(comparable(Class, current, next), comparable(Class, next, next));
}
