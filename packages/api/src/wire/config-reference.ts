import type { FileTarget } from './file-target.js';

/** A config that the containers of a service can use; exactly one of `File` and `Runtime` is set. Since 1.30. */
export interface ConfigReference {
  File?: FileTarget;
  /** Marks a config the task uses without a file, such as a credential spec. Since 1.40. */
  Runtime?: Record<string, never>;
  /** ID and name must belong to the same config. */
  ConfigID: string;
  ConfigName: string;
}
