/** The file through which a secret or config appears in a container. */
export interface FileTarget {
  /** Relative names are below `/run/secrets` for secrets and `/` for configs. */
  Name: string;
  /** Numeric, as text. */
  UID: string;
  /** Numeric, as text. */
  GID: string;
  /** Permission bits as a decimal number: 292 is 0444. */
  Mode: number;
}
