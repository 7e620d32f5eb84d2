// What is measured, for each client: `run` does the work and resolves to the number of things done.
const inspections = 4000;

async function atOnce(width, count, call) {
  let left = count;
  const worker = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: width }, worker));
  return count;
}

/** The cases of a client, from its four calls. */
export function casesOf({ inspect, list, lines }) {
  return {
    'inspect, one after the other': () => atOnce(1, inspections, inspect),
    'inspect, 64 at once': () => atOnce(64, inspections * 2, inspect),
    'list 10,000 services': list,
    'logs, a chunk per line': () => lines('all'),
    'logs, 32 kB chunks': () => lines(1_000_000),
  };
}
