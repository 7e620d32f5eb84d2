import type { Duplex } from 'node:stream';
import type { CheckedOptions } from './check-options.js';
import { ConnectFailure } from './connect-failure.js';
import { openConnection } from './open-connection.js';

/** Opens the connections of one adapter, and closes them all in the end. */
export class Dialler {
  private readonly connected = new Set<Duplex>();
  private readonly dialling = new Set<AbortController>();
  private closed: Error | undefined;

  constructor(private readonly options: CheckedOptions) {}

  async open(): Promise<Duplex> {
    const controller = new AbortController();
    this.dialling.add(controller);
    if (this.closed) controller.abort(this.closed);
    try {
      return this.keep(await openConnection(this.options, controller));
    } finally {
      this.dialling.delete(controller);
    }
  }

  /** Done when the last connection is closed. */
  async closeAll(reason: Error): Promise<void> {
    this.closed = reason;
    for (const controller of this.dialling) controller.abort(reason);
    await Promise.all(
      Array.from(this.connected, (socket) => {
        return new Promise<void>((resolve) => socket.once('close', () => resolve()).destroy());
      }),
    );
  }

  private keep(socket: Duplex): Duplex {
    this.connected.add(socket);
    socket.once('close', () => this.connected.delete(socket));
    // Between two requests nobody else may listen, and an unheard error would end the process.
    socket.on('error', () => undefined);
    if (this.closed) socket.destroy();
    // undici would dial again and again for a stream that is closed as it gets it.
    if (socket.destroyed) throw new ConnectFailure('the connection closed as it opened', this.closed);
    return socket;
  }
}
