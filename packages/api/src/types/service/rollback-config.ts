import type { SpecOptions } from '../spec-options.js';
import { UpdateConfig } from './update-config.js';

/** Options of a {@link RollbackConfig}. */
export type RollbackConfigOptions = SpecOptions<RollbackConfig>;

/** How the previous version of the tasks is rolled out again; the Engine takes `failureAction: 'rollback'` as a pause. */
export class RollbackConfig extends UpdateConfig {}
