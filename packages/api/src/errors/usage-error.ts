import { SwarmkitError } from './swarmkit-error.js';

/** Something about the call or the set-up is wrong; nothing was sent. */
export abstract class UsageError extends SwarmkitError {}
