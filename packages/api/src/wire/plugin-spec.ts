/** A permission that a plugin is given; keys are lower-case on the wire. */
export interface PluginSpecPrivilege {
  name?: string;
  description?: string;
  value?: string[];
}

/** A plugin that a service of the `plugin` runtime installs on each node; keys are lower-case on the wire. Since 1.31. */
export interface PluginSpec {
  /** Local alias of the plugin. */
  name?: string;
  /** Image reference of the plugin. */
  remote?: string;
  /** Installs without enabling. */
  disabled?: boolean;
  privileges?: PluginSpecPrivilege[];
  env?: string[];
}
