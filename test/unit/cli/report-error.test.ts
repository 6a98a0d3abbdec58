import { PlangraphError } from '../../../schema/errors.js';
import { reportError } from '../../../src/cli/host/report-error.js';
import { fakeHost } from './fake-host.js';

test.each([
  ['USAGE', 2],
  ['STORE_URL_INVALID', 2],
  ['BAD_ARGUMENT', 2],
  ['INPUT_NOT_FOUND', 1],
  ['STORE_CORRUPT', 1],
  ['INTERRUPTED', 130],
] as const)('an error of code %s ends with %i', (code, exitCode) => {
  expect(reportError(fakeHost(), new PlangraphError(code, 'x'))).toBe(exitCode);
});

test('an error of ours gives its message and its hint, and no trace', () => {
  const host = fakeHost();
  reportError(host, new PlangraphError('INPUT_NOT_FOUND', 'no such file: a.md', { hint: 'check the spelling' }));
  expect(host.written).toEqual({ stdout: '', stderr: 'error: no such file: a.md\nhint: check the spelling\n' });
});

test('any other error is a fault of ours, and says how to see more', () => {
  const host = fakeHost();
  expect(reportError(host, new TypeError('x is not a function'))).toBe(1);
  expect(host.written.stderr).toMatch(/^error: unexpected: x is not a function\nhint: .*PLANGRAPH_DEBUG=1/);
  expect(host.written.stderr).not.toMatch(/^\s+at /m);
});

test('PLANGRAPH_DEBUG shows the trace and its causes', () => {
  const host = fakeHost({ environment: { PLANGRAPH_DEBUG: '1' } });
  reportError(host, new PlangraphError('STORE_CORRUPT', 'x', { cause: new Error('inner') }));
  expect(host.written.stderr).toMatch(/^\s+at /m);
  expect(host.written.stderr).toContain('caused by Error: inner');
});
