import { AxiosHeaders } from 'axios';

/** Turns undici's headers into axios': set-cookie is a list, other headers sent twice are joined with a comma. */
export function responseHeaders(received: Record<string, string | string[] | undefined>): AxiosHeaders {
  const headers = new AxiosHeaders();
  // Assigned one by one: AxiosHeaders#set compares each name with all others, and a parser has checked these values.
  for (const name of Object.keys(received)) {
    const value = received[name] as string | string[];
    if (name === 'set-cookie') headers[name] = typeof value === 'string' ? [value] : value;
    else headers[name === '__proto__' ? '__Proto__' : name] = typeof value === 'string' ? value : value.join(', ');
  }
  return headers;
}
