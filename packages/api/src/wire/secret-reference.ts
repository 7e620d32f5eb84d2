import type { FileTarget } from './file-target.js';

/** A secret that the containers of a service can read. Since 1.25. */
export interface SecretReference {
  File: FileTarget;
  /** ID and name must belong to the same secret. */
  SecretID: string;
  SecretName: string;
}
