import { EventEmitter, once } from 'node:events';

/** Hands over values in the order they come, to whoever asks for the next one. */
export class Next<T> {
  private readonly values: T[] = [];
  private readonly arrivals = new EventEmitter();

  readonly give = (value: T): void => {
    this.values.push(value);
    this.arrivals.emit('value');
  };

  async take(): Promise<T> {
    if (this.values.length === 0) await once(this.arrivals, 'value');
    return this.values.shift() as T;
  }
}
