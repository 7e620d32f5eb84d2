import { containerExamples } from './container-examples.js';
import type { Example } from './example.js';
import { serviceExamples } from './service-examples.js';
import { swarmExamples } from './swarm-examples.js';
import { taskExamples } from './task-examples.js';

/** One example per class, with every field that goes with the others. */
export const examples: readonly Example[] = [
  ...serviceExamples,
  ...taskExamples,
  ...containerExamples,
  ...swarmExamples,
];
