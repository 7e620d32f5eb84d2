import { InvalidArgumentError } from '../../errors/index.js';

/** The ports of `'80'` or `'8000-8010'`. */
export function parsePortRange(text: string, option: string): number[] {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
  const first = Number(match?.[1]);
  const last = Number(match?.[2] ?? match?.[1]);
  if (match && first <= last && last <= 65535) {
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }
  throw new InvalidArgumentError(
    option,
    `${option}: ${JSON.stringify(text)} is not a port or a range of ports; write '[published:]target[/protocol]'.`,
  );
}
