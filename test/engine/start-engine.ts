import { busyboxImages } from './busybox-image.js';
import { Engine } from './engine.js';
import { linkEngines } from './engine-network.js';
import { post } from './post.js';
import { makeEngineDirectory, sweepLeftovers } from './sweep.js';

/** What a new engine has. */
export interface StartEngineOptions {
  /** Makes it the first manager of a swarm; true by default. */
  readonly swarm?: boolean;
  /** Loads `busybox:latest`, `busybox:1`, `busybox:2` and `broken:1` (it ends with 3); true by default. */
  readonly images?: boolean;
}

/** Starts a throwaway Docker Engine; `stop()` it, or declare it with `await using`. */
export async function startEngine({ swarm = true, images = true }: StartEngineOptions = {}): Promise<Engine> {
  await sweepLeftovers();
  const { directory, name } = await makeEngineDirectory();
  const engine = new Engine(name, directory);
  try {
    await engine.start();
    await Promise.all([images ? loadImages(engine) : undefined, swarm ? initSwarm(engine, '127.0.0.1') : undefined]);
  } catch (error) {
    await engine.stop();
    throw error;
  }
  return engine;
}

/** Several engines on one network, none in a swarm yet; `addresses` has one for each. */
export interface EngineGroup extends AsyncDisposable {
  readonly engines: readonly Engine[];
  readonly addresses: readonly string[];
}

/** Starts engines that reach each other through the network of the first. */
export async function startEngines(
  count: number,
  options: Omit<StartEngineOptions, 'swarm'> = {},
): Promise<EngineGroup> {
  const started = await Promise.allSettled(
    Array.from({ length: count }, () => startEngine({ ...options, swarm: false })),
  );
  const engines = started.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const stop = async (): Promise<void> => void (await Promise.all(engines.map((engine) => engine.stop())));
  try {
    const failed = started.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason as Error;
    return { engines, addresses: await linkEngines(engines), [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

export async function initSwarm(engine: Engine, address: string): Promise<void> {
  const json = { ListenAddr: '0.0.0.0:2377', AdvertiseAddr: address };
  await post(engine.socketPath, '/swarm/init', { json });
}

async function loadImages(engine: Engine): Promise<void> {
  await post(engine.socketPath, '/images/load?quiet=1', { file: await busyboxImages() });
}
