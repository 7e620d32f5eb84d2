/** Values a query parameter may have; `undefined` leaves it out, an array repeats it. */
export type QueryValue = string | number | boolean | undefined;

export type Query = Readonly<Record<string, QueryValue>>;

/** Encodes query parameters, `''` or with a leading `?`; booleans become `true` and `false`, as Go parses them. */
export function encodeQuery(query: Query | undefined): string {
  let text = '';
  for (const name in query) {
    const value = query[name];
    if (value !== undefined) text += `${text ? '&' : '?'}${name}=${encodeURIComponent(value)}`;
  }
  return text;
}
