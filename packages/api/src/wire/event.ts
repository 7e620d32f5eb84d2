/** What an event is about; tasks have none. `service`, `node` and `secret` are since 1.30, `config` since 1.31. */
export type EventType =
  | 'builder'
  | 'config'
  | 'container'
  | 'daemon'
  | 'image'
  | 'network'
  | 'node'
  | 'plugin'
  | 'secret'
  | 'service'
  | 'volume';

/** `swarm` events come from managers only. Since 1.30. */
export type EventScope = 'local' | 'swarm';

/** The object an event is about. */
export interface EventActor {
  ID: string;
  /** Such as `name`, `image.new`, `updatestate.new`, `state.old`. */
  Attributes: Record<string, string> | null;
}

/** One event of `GET /events`; some keys are lower-case on the wire. */
export interface EventMessage {
  Type: EventType;
  /** Such as `create`, `update`, `remove`. */
  Action: string;
  Actor: EventActor;
  scope?: EventScope;
  /** Unix seconds. */
  time?: number;
  /** Unix nanoseconds; beyond 2^53, so the last digits are rounded. */
  timeNano?: number;
  /** Old name of `Action`, until 1.51. */
  status?: string;
  /** Old name of `Actor.ID`, until 1.51. */
  id?: string;
  /** Image of a container event, until 1.51. */
  from?: string;
}
