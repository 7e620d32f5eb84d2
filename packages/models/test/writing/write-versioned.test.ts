import { VersionConflictError } from '@swarmkit/api';
import { type VersionedWrite, writeVersioned } from '../../src/writing/write-versioned.js';

interface Thing {
  readonly Version: { readonly Index: number };
  readonly Spec: Readonly<Record<string, unknown>>;
}

/** Keeps one object as the Engine does: a write needs the current version, and moves it. */
class Store {
  thing: Thing = { Version: { Index: 10 }, Spec: { size: 1 } };
  writes = 0;
  /** Happens before the next write arrives. */
  before: () => void = () => undefined;

  put(Spec: Thing['Spec']): void {
    this.thing = { Version: { Index: this.thing.Version.Index + 3 }, Spec };
  }

  write(version: number, Spec: Thing['Spec']): Promise<void> {
    const before = this.before;
    this.before = () => undefined;
    before();
    if (version !== this.thing.Version.Index) {
      const request = {
        host: 'h',
        operation: 'o',
        method: 'POST',
        path: '/',
        status: 500,
        detail: 'update out of sequence',
      };
      return Promise.reject(new VersionConflictError(request));
    }
    this.writes++;
    this.put(Spec);
    return Promise.resolve();
  }
}

function change(
  store: Store,
  held: Thing,
  patch: Readonly<Record<string, unknown>>,
  options: Partial<VersionedWrite<Thing, Thing['Spec']>> = {},
): Promise<{ readonly attrs: Thing; readonly written: boolean }> {
  return writeVersioned<Thing, Thing['Spec']>({
    held,
    retryOnConflict: 0,
    change: (spec) => ({ ...spec, ...patch }),
    read: () => Promise.resolve(store.thing),
    write: (version, spec) => store.write(version, spec),
    ...options,
  });
}

test('a change is written once, and the fresh object comes back', async () => {
  const store = new Store();
  expect(await change(store, store.thing, { size: 2 })).toEqual({
    attrs: { Version: { Index: 13 }, Spec: { size: 2 } },
    written: true,
  });
  expect(store.writes).toBe(1);
});

test('nothing is written when nothing changes', async () => {
  const store = new Store();
  expect((await change(store, store.thing, { size: 1 })).written).toBe(false);
  expect(store.writes).toBe(0);
});

test('a version that only the orchestrator moved is no conflict, however often it does', async () => {
  const store = new Store();
  const held = store.thing;
  let moves = 5;
  const move = (): void => {
    store.put({ ...store.thing.Spec });
    if (--moves > 0) store.before = move;
  };
  store.before = move;
  expect((await change(store, held, { size: 2 })).attrs.Spec).toEqual({ size: 2 });
  expect(moves).toBe(0);
});

test('another writer is a conflict, and nothing is written', async () => {
  const store = new Store();
  const held = store.thing;
  store.before = () => store.put({ size: 1, other: true });
  await expect(change(store, held, { size: 2 })).rejects.toThrow(VersionConflictError);
  expect(store.thing.Spec).toEqual({ size: 1, other: true });
});

test('a retried conflict repeats the change on what the other one wrote', async () => {
  const store = new Store();
  const held = store.thing;
  store.before = () => {
    store.put({ size: 1, other: true });
    store.before = () => store.put({ size: 1, other: 'again' });
  };
  await expect(change(store, held, { size: 2 }, { retryOnConflict: 1 })).rejects.toThrow(VersionConflictError);
  store.before = () => store.put({ ...store.thing.Spec, third: true });
  const { attrs } = await change(store, store.thing, { size: 2 }, { retryOnConflict: 1 });
  expect(attrs.Spec).toEqual({ size: 2, other: 'again', third: true });
});

test('what a stale object thinks is there already is not taken for done', async () => {
  const store = new Store();
  const held = store.thing;
  store.put({ size: 7 });
  await expect(change(store, held, { size: 1 })).rejects.toThrow(VersionConflictError);
  expect(store.thing.Spec).toEqual({ size: 7 });
  expect((await change(store, held, { size: 1 }, { retryOnConflict: 1 })).attrs.Spec).toEqual({ size: 1 });
});

test('what a stale object wants and somebody else did already is done', async () => {
  const store = new Store();
  const held = store.thing;
  store.put({ size: 1, other: true });
  expect(await change(store, held, { size: 1 })).toMatchObject({ written: false, attrs: { Spec: { other: true } } });
});

test('a write that is always wanted is sent though the spec stays', async () => {
  const store = new Store();
  expect((await change(store, store.thing, {}, { always: true })).written).toBe(true);
  expect(store.writes).toBe(1);
});

test('another failure of the write is passed on, after one attempt', async () => {
  const store = new Store();
  const broken = new Error('broken');
  await expect(change(store, store.thing, { size: 2 }, { write: () => Promise.reject(broken) })).rejects.toBe(broken);
});

test('the orchestrator cannot keep it going for ever', async () => {
  const store = new Store();
  const move = (): void => {
    store.put({ ...store.thing.Spec });
    store.before = move;
  };
  store.before = move;
  await expect(change(store, store.thing, { size: 2 })).rejects.toThrow(VersionConflictError);
});
