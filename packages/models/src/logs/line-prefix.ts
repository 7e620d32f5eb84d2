/** What stands before each line because details were asked for. */
export interface LinePrefix {
  readonly serviceId: string;
  readonly taskId: string;
  readonly nodeId: string;
  readonly details: Readonly<Record<string, string>>;
}

const service = 'com.docker.swarm.service.id';
const task = 'com.docker.swarm.task.id';
const node = 'com.docker.swarm.node.id';

/** Reads `k=v,k=v` with URL-escaped keys and values. */
export function parseLinePrefix(text: string): LinePrefix {
  const pairs = text.split(',').map((pair): [string, string] => {
    const [key = '', value = ''] = pair.split('=', 2);
    return [unescape(key), unescape(value)];
  });
  const find = (name: string): string => pairs.find(([key]) => key === name)?.[1] ?? '';
  const rest = pairs.filter(([key]) => key !== service && key !== task && key !== node && key !== '');
  return {
    serviceId: find(service),
    taskId: find(task),
    nodeId: find(node),
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
