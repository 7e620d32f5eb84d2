/** What stands before each line because details were asked for. */
export interface LinePrefix {
  readonly serviceId: string;
  readonly taskId: string;
  readonly nodeId: string;
  readonly details: Readonly<Record<string, string>>;
}

const own = 'com.docker.swarm.';

/** Reads `k=v,k=v` with URL-escaped keys and values. */
export function parseLinePrefix(text: string): LinePrefix {
  const pairs = text.split(',').map((pair): [string, string] => {
    const [key = '', value = ''] = pair.split('=', 2);
    return [unescape(key), unescape(value)];
  });
  const find = (name: string): string => pairs.find(([key]) => key === own + name)?.[1] ?? '';
  const rest = pairs.filter(
    ([key]) => !['service.id', 'task.id', 'node.id'].includes(key.slice(own.length)) && key !== '',
  );
  return {
    serviceId: find('service.id'),
    taskId: find('task.id'),
    nodeId: find('node.id'),
    details: Object.fromEntries(rest),
  };
}

function unescape(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
