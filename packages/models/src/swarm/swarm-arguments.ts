import { fieldsOf, InvalidArgumentError, SwarmSpec } from '@swarmkit/api';
import { checkOptions } from '../check-options.js';

const rotations = ['rotateWorkerToken', 'rotateManagerToken', 'rotateManagerUnlockKey'];

/** @throws {@link InvalidArgumentError} not an object, an unknown setting, or a rotation that is neither true nor false. */
export function checkUpdate(change: object): void {
  checkOptions('swarm.update', change, [...fieldsOf(SwarmSpec).map(({ property }) => property), ...rotations]);
  for (const [name, value] of Object.entries(change)) {
    if (!rotations.includes(name) || value === undefined || typeof value === 'boolean') continue;
    throw new InvalidArgumentError(name, `${name} must be true or false`);
  }
}

/** @throws {@link InvalidArgumentError} there are workers and managers, nothing else. */
export function checkRole(role: unknown): void {
  if (role === 'worker' || role === 'manager') return;
  throw new InvalidArgumentError('role', `role must be 'worker' or 'manager', got ${JSON.stringify(role)}`);
}

/** The key itself stays out of the error. */
export function checkKey(key: unknown): void {
  if (typeof key === 'string' && key !== '') return;
  throw new InvalidArgumentError('key', 'key must be the text that swarm.unlockKey() gave');
}
