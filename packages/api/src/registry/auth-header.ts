import type { RegistryAuth } from './registry-auth.js';

/** The `X-Registry-Auth` header: base64url, with padding, of the credentials' JSON. */
export function registryAuthHeader(auth: RegistryAuth | undefined): Record<string, string> | undefined {
  if (auth === undefined) return undefined;
  const base64 = Buffer.from(JSON.stringify(auth), 'utf8').toString('base64');
  return { 'X-Registry-Auth': base64.replaceAll('+', '-').replaceAll('/', '_') };
}
