/** Where a Windows credential spec comes from; exactly one is set, the Engine sends the others as `''`. */
export interface CredentialSpec {
  /** ID of a config that is also listed in `Configs` with `Runtime` set. Since 1.40. */
  Config?: string;
  /** File below the daemon's `CredentialSpecs` directory. */
  File?: string;
  /** Value name in the Windows registry. */
  Registry?: string;
}

/** SELinux labels of a container; the Engine sends what is not set as `false` or `''`. */
export interface SELinuxContext {
  Disable?: boolean;
  User?: string;
  Role?: string;
  Type?: string;
  Level?: string;
}

/** The system call filter of a container. */
export interface SeccompOptions {
  Mode?: 'default' | 'unconfined' | 'custom';
  /** Base64 of the profile's JSON, needed by (and only by) `custom`. */
  Profile?: string;
}

/** The AppArmor profile of a container. */
export interface AppArmorOptions {
  Mode?: 'default' | 'disabled';
}

/** Security options of a service's containers. */
export interface Privileges {
  /** The Engine sends `null` where there is none. Since 1.29. */
  CredentialSpec?: CredentialSpec | null;
  /** The Engine sends `null` where there is none. Since 1.29. */
  SELinuxContext?: SELinuxContext | null;
  /** Since 1.44. */
  Seccomp?: SeccompOptions;
  /** Since 1.44. */
  AppArmor?: AppArmorOptions;
  /** Since 1.44. */
  NoNewPrivileges?: boolean;
}
