import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { BatchedIterator, type Parse } from '../../src/streams/batched-iterator.js';

const letters: Parse<string> = (chunk) => ({ items: chunk ? [...chunk.toString()] : ['end'] });

function iterate(stream: Readable, parse: Parse<string> = letters): BatchedIterator<string> {
  return new BatchedIterator(() => Promise.resolve({ stream, parse }));
}

async function collect(iterator: AsyncIterable<string>): Promise<string[]> {
  const items: string[] = [];
  for await (const item of iterator) items.push(item);
  return items;
}

test('hands out the items of every chunk in order, and those of the end', async () => {
  expect(await collect(iterate(Readable.from([Buffer.from('ab'), Buffer.from('c')])))).toEqual(['a', 'b', 'c', 'end']);
});

test('calls of next() that overlap get different items', async () => {
  const iterator = iterate(Readable.from([Buffer.from('a'), Buffer.from('b')]));
  const results = await Promise.all([iterator.next(), iterator.next(), iterator.next(), iterator.next()]);
  expect(results.map(({ value }) => value)).toEqual(['a', 'b', 'end', undefined]);
});

test('opens with the first next(), not before', async () => {
  let opened = 0;
  const iterator = new BatchedIterator(() => {
    opened++;
    return Promise.resolve({ stream: Readable.from([]), parse: letters });
  });
  expect(opened).toBe(0);
  await collect(iterator);
  expect(opened).toBe(1);
});

test('a failure is thrown after the items before it, though the stream goes on', async () => {
  const stream = new PassThrough();
  const iterator = iterate(stream, (chunk) => ({ items: [...String(chunk)], failure: new Error('broken') }));
  stream.write('ab');
  expect((await iterator.next()).value).toBe('a');
  expect((await iterator.next()).value).toBe('b');
  await expect(iterator.next()).rejects.toThrow('broken');
  expect(stream.destroyed).toBe(true);
  expect(await iterator.next()).toEqual({ done: true, value: undefined });
});

test('an error of the stream rejects, once', async () => {
  const stream = new PassThrough();
  const iterator = iterate(stream);
  stream.write('a');
  await iterator.next();
  stream.destroy(new Error('cut'));
  await expect(iterator.next()).rejects.toThrow('cut');
  expect((await iterator.next()).done).toBe(true);
});

test('break destroys the stream at once', async () => {
  const stream = new PassThrough();
  stream.write('abc');
  for await (const item of iterate(stream)) if (item === 'a') break;
  expect(stream.destroyed).toBe(true);
});

test('return() while next() waits ends the wait', async () => {
  const stream = new PassThrough();
  const iterator = iterate(stream);
  stream.write('a');
  await iterator.next();
  const pending = iterator.next();
  const closed = once(stream, 'close');
  await iterator.return();
  await closed;
  expect(await pending).toEqual({ done: true, value: undefined });
});

test('leaves no listener behind after a thousand chunks', async () => {
  const stream = new PassThrough();
  const iterator = iterate(stream);
  for (let count = 0; count < 1000; count++) {
    const pending = iterator.next();
    stream.write('x');
    await pending;
  }
  expect(['readable', 'end', 'close'].map((event) => stream.listenerCount(event))).toEqual([1, 1, 1]);
  expect(stream.listenerCount('error')).toBe(1);
  await iterator.return();
});

test('through() transforms batches and is told of the end', async () => {
  const doubled = iterate(Readable.from([Buffer.from('ab')])).through((items, ended) => [
    ...items.map((item) => item + item),
    ...(ended ? ['done'] : []),
  ]);
  expect(await collect(doubled)).toEqual(['aa', 'bb', 'endend', 'done']);
});

test('a failed opening rejects and stays failed', async () => {
  const iterator = new BatchedIterator<string>(() => Promise.reject(new Error('no')));
  await expect(iterator.next()).rejects.toThrow('no');
});
