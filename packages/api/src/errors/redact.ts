const secrets = /\b(SWMTKN-\d(?:-\d)?-|SWMKEY-\d-)[^\s"'`,;)]+/g;
const urlPassword = /(\w+:\/\/[^\s/:@]*):[^\s/@]+@/g;

/** Blanks join tokens, unlock keys and passwords in URLs, so that an error can be logged as it is. */
export function redact(text: string): string {
  return text.replace(secrets, '$1[redacted]').replace(urlPassword, '$1:[redacted]@');
}
