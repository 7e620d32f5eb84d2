import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again until the answer is as wanted, and gives it; fails with the last answer when that takes too long. */
export async function poll<T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean, withinMs = 20_000): Promise<T> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (performance.now() > deadline) throw new Error(`not within ${withinMs} ms, the last answer: ${String(answer)}`);
    await sleep(50);
  }
}
