import type { Driver } from './driver.js';
import type { ObjectMeta } from './object-meta.js';

/** A secret as it is sent; an update may change `Labels` only and needs `Name`. Since 1.25. */
export interface SecretSpec {
  Name: string;
  Labels?: Record<string, string>;
  /** Base64 of at most 500 kB; absent when a driver provides it, never answered. */
  Data?: string;
  /** External secret store. Since 1.31. */
  Driver?: Driver;
  /** `{ Name: 'golang' }` fills in templates. Since 1.37. */
  Templating?: Driver;
}

/** A secret as the Engine answers it: without its data. */
export interface StoredSecretSpec extends Omit<SecretSpec, 'Data'> {
  Labels: Record<string, string>;
}

/** A secret of the swarm. Since 1.25. */
export interface Secret extends ObjectMeta {
  ID: string;
  Spec: StoredSecretSpec;
}

/** Answer of `POST /secrets/create`. */
export interface SecretCreateResponse {
  ID: string;
}
