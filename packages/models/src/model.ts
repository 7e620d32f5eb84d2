import { deepFreeze } from './deep-freeze.js';

/**
 * Base of every object that the swarm keeps: a snapshot of what the Engine said, with getters over it and verbs beside.
 *
 * Getters only rename or answer a question about `attrs`; whatever talks to the Engine is a method that gives a promise.
 */
export abstract class Model<Attrs extends { ID: string }> {
  #attrs: Attrs;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(attrs: Attrs) {
    this.#attrs = attrs;
  }

  /** The ID, 25 characters. */
  get id(): string {
    return this.#attrs.ID;
  }

  /** The first 12 characters of the ID. */
  get shortId(): string {
    return this.id.slice(0, 12);
  }

  /** The Engine's JSON, untouched and frozen; of the last `reload()` or write. */
  get attrs(): Readonly<Attrs> {
    return deepFreeze(this.#attrs);
  }

  /** Reads the object again; this same object has the fresh state afterwards. */
  abstract reload(options?: object): Promise<this>;

  /** What `console.log` shows between the braces. */
  protected abstract summary(): readonly (string | undefined)[];

  /** The same JSON as `attrs`, without the cost of freezing it. */
  protected get wire(): Attrs {
    return this.#attrs;
  }

  protected refresh(attrs: Attrs): this {
    this.#attrs = attrs;
    return this;
  }

  /** Runs writes to one object one after the other, so that each starts from what the one before left. */
  protected inTurn<T>(write: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(write);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  toJSON(): Attrs {
    return this.#attrs;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    const parts = this.summary().filter((part) => part !== undefined && part !== '');
    return `${this.constructor.name} { ${parts.join(' · ')} }`;
  }
}
