import type { RolloutProgress, Service } from '@swarmkit/models';
import { MultiBar } from 'cli-progress';

/** Shows how far rollouts are. */
export interface ProgressDisplay {
  update(name: string, progress: RolloutProgress): void;
  end(): void;
}

/** Waits for services, all at the same time, and shows a bar for each; a line for each change where there is no terminal. */
export async function watchRollouts(services: readonly Service[], signal: AbortSignal): Promise<void> {
  const display = process.stdout.isTTY && process.env['TERM'] !== 'dumb' ? progressBars(services) : progressLines();
  try {
    await Promise.all(
      services.map((service) =>
        service.waitUntilConverged({
          timeoutMs: 180_000,
          signal,
          onProgress: (progress) => display.update(service.name, progress),
        }),
      ),
    );
  } finally {
    display.end();
  }
}

function progressBars(services: readonly Service[]): ProgressDisplay {
  const all = new MultiBar({
    stream: process.stdout,
    format: '   {name} {bar} {value}/{total} {message}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    linewrap: false,
    gracefulExit: false,
  });
  const width = Math.max(...services.map(({ name }) => name.length));
  const bars = new Map(
    services.map(({ name, replicas = 1 }) => [
      name,
      all.create(replicas, 0, { name: name.padEnd(width), message: '' }),
    ]),
  );
  return {
    update(name, { running, desired, message }) {
      const bar = bars.get(name);
      bar?.setTotal(desired);
      bar?.update(running, { message });
    },
    end: () => all.stop(),
  };
}

function progressLines(): ProgressDisplay {
  return {
    update: (name, { running, desired, message }) => console.log(`   ${name} ${running}/${desired} ${message}`),
    end: () => undefined,
  };
}
