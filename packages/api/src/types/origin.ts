import type { WireObject } from './wire-object.js';

const origins = new WeakMap<object, WireObject>();

/** Remembers the JSON an instance was read from: unknown fields live there. */
export function rememberOrigin(instance: object, wire: WireObject): void {
  origins.set(instance, wire);
}

/** The JSON an instance was read from, or an empty object. */
export function originOf(instance: object): WireObject {
  return origins.get(instance) ?? {};
}
