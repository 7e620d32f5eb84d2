/** A part of the engine, such as `containerd`. Since 1.35. */
export interface ComponentVersion {
  Name: string;
  Version: string;
  Details?: Record<string, string> | null;
}

/** Answer of `GET /version`. */
export interface Version {
  /** Since 1.35. */
  Platform?: { Name: string };
  /** Since 1.35. */
  Components?: ComponentVersion[];
  Version: string;
  /** The newest API version the engine speaks. */
  ApiVersion: string;
  /** The oldest API version the engine accepts. Since 1.25. */
  MinAPIVersion?: string;
  GitCommit: string;
  GoVersion: string;
  /** `linux` or `windows`. */
  Os: string;
  /** As Go names it: `amd64`. */
  Arch: string;
  KernelVersion?: string;
  Experimental?: boolean;
  BuildTime?: string;
}
