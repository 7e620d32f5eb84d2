/** Credentials for a registry: a login, or a token that a login gave. */
export type RegistryAuth =
  | { readonly username: string; readonly password: string; readonly email?: string; readonly serveraddress?: string }
  | { readonly identitytoken: string; readonly serveraddress?: string }
  | { readonly registrytoken: string; readonly serveraddress?: string };
