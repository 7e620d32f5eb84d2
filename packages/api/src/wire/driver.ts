/** A driver (log, secret, template, volume, network) and its own options. */
export interface Driver {
  Name?: string;
  Options?: Record<string, string>;
}
