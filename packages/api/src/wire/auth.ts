/** Credentials of a registry, keys lower-case on the wire; body of `POST /auth` and content of `X-Registry-Auth`. */
export interface AuthConfig {
  username?: string;
  password?: string;
  email?: string;
  serveraddress?: string;
  /** Instead of user name and password. */
  identitytoken?: string;
  /** A bearer token sent to the registry as it is. */
  registrytoken?: string;
}

/** Answer of `POST /auth`. */
export interface AuthResponse {
  Status: string;
  /** A secret; `''` when the registry gave none. */
  IdentityToken?: string;
}
