import type { Driver } from './driver.js';
import type { ObjectMeta } from './object-meta.js';

/** A config as it is sent; an update may change `Labels` only and needs `Name`. Since 1.30. */
export interface ConfigSpec {
  Name: string;
  Labels?: Record<string, string>;
  /** Base64 of at most 1000 kB. */
  Data?: string;
  /** `{ Name: 'golang' }` fills in templates. Since 1.37. */
  Templating?: Driver;
}

/** A config as the Engine answers it, its data included. */
export interface StoredConfigSpec extends ConfigSpec {
  Labels: Record<string, string>;
}

/** A config of the swarm. Since 1.30. */
export interface Config extends ObjectMeta {
  ID: string;
  Spec: StoredConfigSpec;
}

/** Answer of `POST /configs/create`. */
export interface ConfigCreateResponse {
  ID: string;
}
