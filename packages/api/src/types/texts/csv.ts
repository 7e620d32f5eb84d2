import { InvalidArgumentError } from '../../errors/index.js';

const field = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/gy;

/** Fields of one line of comma-separated values; a field in double quotes may hold commas, and `""` for a quote. */
export function parseCsv(text: string, option: string): string[] {
  const fields: string[] = [];
  let end = -1;
  for (const match of text.matchAll(field)) {
    const [whole, quoted, plain = '', comma] = match;
    fields.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    end = match.index + whole.length;
    if (comma === '') break;
  }
  if (end !== text.length) {
    throw new InvalidArgumentError(
      option,
      `${option}: a quoted part must begin and end with the quote, between commas.`,
    );
  }
  return fields;
}

/** The `key=value` fields of one line; keys in lower case, `undefined` where a key stands alone. */
export function parseCsvPairs(text: string, option: string): (readonly [string, string | undefined])[] {
  return parseCsv(text, option).map((part) => {
    const index = part.indexOf('=');
    const key = (index === -1 ? part : part.slice(0, index)).trim().toLowerCase();
    return [key, index === -1 ? undefined : part.slice(index + 1)] as const;
  });
}
