/** A machine or image platform in the Engine's words: `x86_64`/`linux` on nodes, `amd64`/`linux` from registries. */
export interface Platform {
  /** Omitted where any architecture will do. */
  Architecture?: string;
  OS?: string;
}
