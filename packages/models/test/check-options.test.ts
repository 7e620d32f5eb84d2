import { InvalidArgumentError } from '@swarmkit/api';
import { checkOptions } from '../src/check-options.js';

const names = ['filters', 'status', 'signal', 'timeoutMs'];

function refusal(options: unknown): InvalidArgumentError {
  try {
    checkOptions('services.list', options, names);
  } catch (error) {
    if (error instanceof InvalidArgumentError) return error;
    throw error;
  }
  throw new Error('it was taken');
}

test('options that there are pass, also without a prototype', () => {
  checkOptions('services.list', {}, names);
  checkOptions('services.list', Object.assign(Object.create(null) as object, { status: undefined }), names);
});

test.each([
  ['{ "filter": {} }', 'filter', 'did you mean filters?'],
  ['{ "timeout_ms": 5 }', 'timeout_ms', 'did you mean timeoutMs?'],
  ['{ "name": "web" }', 'name', 'a filter goes into { filters: { name: … } }'],
  ['{ "status": true, "__proto__": {} }', '__proto__', 'there are'],
  ['{ "constructor": 1 }', 'constructor', 'there are'],
])('%s is refused', (json, option, advice) => {
  const error = refusal(JSON.parse(json));
  expect(error.option).toBe(option);
  expect(error.message).toMatch(`services.list has no option ${option}: `);
  expect(error.message).toContain(advice);
});

test.each(['web', 5, null, [], true])('%j is no object of options', (options) => {
  expect(refusal(options).message).toBe(
    'services.list takes its options as an object: services.list({ filters, status })',
  );
});
