/** A host that cannot be read, for an error's text: what stands before an `@` may be a password. */
export function withoutUserInfo(host: string): string {
  return host.replace(/^([a-z]+:\/\/)?.*@/is, '$1[redacted]@');
}
