import { parseLinePrefix } from '../../src/logs/line-prefix.js';

const ids = 'com.docker.swarm.node.id=n,com.docker.swarm.service.id=s,com.docker.swarm.task.id=t';

test('tells service, task and node', () => {
  expect(parseLinePrefix(ids)).toEqual({ serviceId: 's', taskId: 't', nodeId: 'n', details: {} });
});

test('gives what the log options add, unescaped', () => {
  const { details, taskId } = parseLinePrefix(`a%3Db=c%2Cd%25,${ids},sp+ace=%F0%9F%90%B3+%2B,empty=`);
  expect(taskId).toBe('t');
  expect(details).toEqual({ 'a=b': 'c,d%', 'sp ace': '🐳 +', empty: '' });
});

test('keys that mean something to JavaScript are keys like others', () => {
  const { details } = parseLinePrefix(`__proto__=x,constructor=y,toString=z,${ids}`);
  expect(Object.entries(details)).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
    ['toString', 'z'],
  ]);
  expect(Object.getPrototypeOf(details)).toBe(Object.prototype);
});

test("only the swarm's own keys are taken out, not those that end like them", () => {
  const { details } = parseLinePrefix(`my.company.labels.task.id=x,task.id=y,com.docker.swarm.task.name=z,${ids}`);
  expect(details).toEqual({ 'my.company.labels.task.id': 'x', 'task.id': 'y', 'com.docker.swarm.task.name': 'z' });
});

test('an escape that is none stays as it is', () => {
  expect(parseLinePrefix(`broken=%zz,${ids}`).details).toEqual({ broken: '%zz' });
});
