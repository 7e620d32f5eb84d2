import type { InternalAxiosRequestConfig } from 'axios';
import type { RequestTarget } from './request-target.js';

/** Lists the headers to send, name after value; `host` and basic credentials come from the URL or `config.auth`. */
export function requestHeaders(config: InternalAxiosRequestConfig, target: RequestTarget): string[] {
  const list: string[] = [];
  const credentials = basicCredentials(config) ?? target.credentials;
  const headers: Record<string, unknown> = config.headers ?? {};
  let host = target.host;
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    if (value === undefined || value === null || value === false) continue;
    if (host !== undefined && name.length === 4 && name.toLowerCase() === 'host') host = undefined;
    if (credentials !== undefined && name.toLowerCase() === 'authorization') continue;
    // undici takes lists as well, turns other values into text and refuses what no header may hold.
    list.push(name, value as string);
  }
  if (host !== undefined) list.push('host', host);
  if (credentials !== undefined) {
    list.push('authorization', `Basic ${Buffer.from(credentials).toString('base64')}`);
  }
  return list;
}

function basicCredentials({ auth }: InternalAxiosRequestConfig): string | undefined {
  return auth ? `${auth.username || ''}:${auth.password || ''}` : undefined;
}
