import { showProgress } from '../../../src/cli/host/progress.js';
import { fakeHost } from './fake-host.js';

test('elsewhere than on a terminal each step is a line on stderr', () => {
  const host = fakeHost();
  const progress = showProgress(host, 'ingest', 2);
  progress.step('a.md');
  progress.step('b.md');
  progress.stop();
  expect(host.written).toEqual({ stdout: '', stderr: 'ingest 1/2 a.md\ningest 2/2 b.md\n' });
});

test('on a terminal it is a bar, which is gone at the end', () => {
  const host = fakeHost({ isTTY: true });
  const progress = showProgress(host, 'ingest', 2);
  progress.step('a.md');
  progress.stop();
  progress.stop();
  expect(host.written.stdout).toBe('');
});

test('quiet says nothing', () => {
  const host = fakeHost();
  const progress = showProgress(host, 'ingest', 1, true);
  progress.step('a.md');
  progress.stop();
  expect(host.written.stderr).toBe('');
});

test('for programs each step is a line of JSON with pace and time left', () => {
  const host = fakeHost();
  const progress = showProgress(host, 'ingest', 2, false, true);
  progress.step('added a.md');
  progress.step('added b.md');
  progress.stop();
  const events = host.written.stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(events).toMatchObject([
    { event: 'ingest', done: 1, total: 2, name: 'added a.md', perSecond: expect.any(Number) as number },
    { event: 'ingest', done: 2, total: 2, name: 'added b.md', secondsLeft: 0 },
  ]);
});
