/** One line of a service's or task's output. */
export interface LogLine {
  /** The line without its end; control characters are the program's own. */
  readonly message: string;
  readonly stream: 'stdout' | 'stderr';
  /** RFC 3339 with nanoseconds, when `timestamps` was asked for. */
  readonly timestamp?: string;
  readonly serviceId: string;
  readonly taskId: string;
  readonly nodeId: string;
  /** Labels and variables that the service's log options add. */
  readonly details: Readonly<Record<string, string>>;
}
