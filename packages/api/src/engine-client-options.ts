/** Where the Engine is and how it is spoken to. */
export interface EngineClientOptions {
  /**
   * `unix:///path`, `npipe:////./pipe/name` or `tcp://name:port`.
   *
   * @defaultValue the platform's default socket, `unix:///var/run/docker.sock` or `npipe:////./pipe/docker_engine`
   */
  readonly host?: string | undefined;
  /**
   * API version to speak, for example `'1.41'`.
   *
   * @defaultValue negotiated with the first request: the newest one that the Engine and this SDK know
   */
  readonly apiVersion?: string | undefined;
  /**
   * Longest wait for an answer in milliseconds, `0` for ever; a body that streams is not bounded.
   *
   * @defaultValue 60000
   */
  readonly timeoutMs?: number | undefined;
  /** Headers sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
