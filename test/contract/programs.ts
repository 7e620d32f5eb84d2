/** Runs until it is told to end, and then ends at once: a plain `sleep` as first process would ignore the signal. */
export const sleeper = ['sh', '-c', 'trap "exit 0" TERM; while :; do sleep 0.1; done'];

/** Prints `text` and then runs until it is told to end. */
export function printer(text: string): string[] {
  return ['sh', '-c', `${text}; trap "exit 0" TERM; while :; do sleep 0.1; done`];
}
