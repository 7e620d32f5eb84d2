import type { wire } from '@swarmkit/api';

/** A task that stands in the way of a rollout, and why. */
export interface FailedTask {
  readonly id: string;
  readonly slot: number | undefined;
  readonly state: wire.TaskState;
  /** The Engine's reason, for example `task: non-zero exit (1)` or `No such image: …`. */
  readonly error: string | undefined;
  readonly exitCode: number | undefined;
  /** Host name of its node. */
  readonly node: string | undefined;
  readonly nodeId: string | undefined;
  /** Its last lines of output, as far as they could be had. */
  readonly logTail: readonly string[];
}

/** One task in a line or a few, for an error's message. */
export function describeFailedTask({ id, slot, state, error, exitCode, node, logTail }: FailedTask): string {
  const where = node === undefined ? '' : ` on ${node}`;
  const exit = exitCode ? `, exit code ${exitCode}` : '';
  const head = `task ${id}${slot === undefined ? '' : ` (slot ${slot})`}${where} is ${state}${exit}${error ? `: ${error}` : ''}`;
  return [head, ...logTail.map((line) => `  | ${line}`)].join('\n');
}
