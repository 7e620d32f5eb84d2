import { BadRequestError, NotFoundError } from '@swarmkit/api';
import { engineUnderTest } from './engine-under-test.js';
import { failureOf } from './failure.js';

// docker-py's `client.nodes` and its low level, call by call; every test leaves the one node as it was.

const under = engineUnderTest();

test('the one node is listed, filtered, read and changed', async () => {
  const { nodes } = under.client;
  const [node, ...others] = await nodes.list();
  expect([node?.attrs.Spec.Role, others]).toEqual(['manager', []]);
  const id = node?.id ?? '';
  expect(await nodes.list({ filters: { id } })).toHaveLength(1);
  expect(await nodes.list({ filters: { role: 'worker' } })).toEqual([]);
  const read = await nodes.get(id);
  expect([read.id, read.attrs.Version]).toEqual([id, node?.attrs.Version]);
  const { labels } = read;
  await read.update({ availability: 'active', name: 'node-name', role: 'manager', labels: { foo: 'bar' } });
  expect((await read.reload()).attrs.Spec).toEqual({
    Availability: 'active',
    Name: 'node-name',
    Role: 'manager',
    Labels: { foo: 'bar' },
  });
  await read.update({ name: null, labels });
});

test('labels of a node are written as those of services are', async () => {
  const node = await under.client.nodes.get('self');
  const { labels } = node;
  await node.update({ labels: ['disk=ssd', 'plain'] });
  expect(node.labels).toEqual({ disk: 'ssd', plain: '' });
  await node.update({ labels: { rack: 5 } });
  expect(node.labels).toEqual({ rack: '5' });
  await node.update({ labels });
});

test('the low level replaces the spec of a node, and puts it back', async () => {
  const { nodes } = under.client.api;
  const { id } = await under.client.nodes.get('self');
  const { Spec, Version } = await nodes.inspect(id);
  const labelled = { ...Spec, Labels: { 'new.label': 'new value' } };
  await nodes.update(id, Version.Index, labelled);
  const changed = await nodes.inspect(id);
  expect(changed.Spec).toEqual(labelled);
  await nodes.update(id, changed.Version.Index, Spec);
  expect((await nodes.inspect(id)).Spec).toEqual(Spec);
});

test('a node that is not there, and the last manager, are not removed', async () => {
  const { nodes } = under.client.api;
  const { id } = await under.client.nodes.get('self');
  expect(await failureOf(nodes.remove('foobar01'))).toBeInstanceOf(NotFoundError);
  expect(await failureOf(nodes.remove(id))).toBeInstanceOf(BadRequestError);
  expect(await failureOf(nodes.remove(id, { force: true }))).toBeInstanceOf(BadRequestError);
});
