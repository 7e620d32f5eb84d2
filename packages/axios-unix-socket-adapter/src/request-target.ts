import { Axios, AxiosError } from 'axios';
import type { InternalAxiosRequestConfig } from 'axios';

/** What of a URL goes over the wire. */
export interface RequestTarget {
  /** Path and query, percent-encoded. */
  readonly path: string;
  /** Host header; absent for `localhost`. */
  readonly host?: string;
  /** `user:password` out of the URL. */
  readonly credentials?: string;
}

// A path that URL parsing would leave as it is.
const plainPath = /^\/(?!\/)(?!.*(?:\/\.|%2e))[\w~!$&()*+,;=:@%/?.-]*$/i;
const uriBuilder = new Axios({});

/** Builds the request target as axios builds URLs; the host picks no server, it is only told to the one there is. */
export function requestTarget(config: InternalAxiosRequestConfig): RequestTarget {
  const { url = '', baseURL, paramsSerializer, allowAbsoluteUrls } = config;
  const params: unknown = config.params;
  if (!params && plainPath.test(url)) {
    if (!baseURL) return { path: url };
    if (!/[?#]/.test(baseURL)) return below(baseURL, url);
  }
  const uri = uriBuilder.getUri({
    url,
    ...(baseURL ? { baseURL } : undefined),
    ...(params ? { params } : undefined),
    ...(paramsSerializer ? { paramsSerializer } : undefined),
    ...(allowAbsoluteUrls === undefined ? undefined : { allowAbsoluteUrls }),
  });
  return plainPath.test(uri) ? { path: uri } : parseTarget(uri);
}

// Most requests of a program have one base, or a few: parsing it anew each time costs more than all else here.
const parsedBases = new Map<string, RequestTarget>();

function below(baseURL: string, plainUrl: string): RequestTarget {
  let base = parsedBases.get(baseURL);
  if (base === undefined) {
    if (parsedBases.size >= 100) parsedBases.clear();
    base = parseTarget(uriBuilder.getUri({ baseURL, url: '/' }));
    parsedBases.set(baseURL, base);
  }
  return { ...base, path: base.path.slice(0, -1) + plainUrl };
}

function parseTarget(uri: string): RequestTarget {
  const parsed = URL.canParse(uri, 'http://localhost') ? new URL(uri, 'http://localhost') : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol)) {
    throw new AxiosError('the URL of the request is not an http URL', AxiosError.ERR_INVALID_URL);
  }
  const { pathname, search, host, username, password } = parsed;
  return {
    path: pathname + search,
    ...(host === 'localhost' ? undefined : { host }),
    ...(username || password ? { credentials: `${decode(username)}:${decode(password)}` } : undefined),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
