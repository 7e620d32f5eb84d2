import { isDeepStrictEqual } from 'node:util';
import type { SpecClass } from './spec-class.js';
import { withoutDefaults } from './without-defaults.js';

/**
 * The list the Engine has already, if `next` only says the same in another order, or spells out what the Engine assumes.
 *
 * A list in another order would make the Engine replace every task.
 */
export function keepOrder(current: unknown, next: unknown, nested?: () => SpecClass): unknown {
  if (!Array.isArray(current) || !Array.isArray(next) || current.length !== next.length) return next;
  const plain = (item: unknown): unknown => (nested ? withoutDefaults(nested(), item) : item);
  const left: unknown[] = current.map(plain);
  for (const item of next.map(plain)) {
    const index = left.findIndex((candidate) => isDeepStrictEqual(candidate, item));
    if (index === -1) return next;
    left.splice(index, 1);
  }
  return current;
}
