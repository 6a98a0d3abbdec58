import { Deadline } from '../../../src/api/limits/deadline.js';
import { timedReader } from '../../../src/api/limits/timed-reader.js';

const exceeded: unknown = expect.objectContaining({ extensions: { code: 'TIME_LIMIT_EXCEEDED', limit: 20 } });

test('work that ends in time gives what it gives', async () => {
  const deadline = new Deadline(60_000);
  expect(await deadline.race(Promise.resolve('done'))).toBe('done');
  await expect(deadline.race(Promise.reject(new Error('fails')))).rejects.toThrow('fails');
  expect(deadline.signal.aborted).toBe(false);
  deadline.end();
});

test('work that does not is given up, and the signal says so', async () => {
  const deadline = new Deadline(20);
  await expect(deadline.race(new Promise(() => undefined))).rejects.toEqual(exceeded);
  expect(deadline.signal.aborted).toBe(true);
  expect(() => deadline.check()).toThrow();
});

test('a thread that never pauses is told when it asks', () => {
  const deadline = new Deadline(20);
  const { signal } = deadline;
  deadline.check();
  for (const begun = performance.now(); performance.now() - begun < 25;);
  expect(signal.aborted).toBe(false);
  // Whoever asks for a signal only now is told at once.
  const late = new Deadline(0);
  expect(late.signal.aborted).toBe(true);
  late.end();
  expect(() => deadline.check()).toThrow(exceeded as Error);
  deadline.end();
});

test('it can be put off', async () => {
  const deadline = new Deadline(20);
  deadline.extend(60_000);
  expect(await deadline.race(new Promise((resolve) => setTimeout(() => resolve('late'), 60)))).toBe('late');
  deadline.end();
});

test('a store that can stop what it does is told how long it has', async () => {
  const deadline = new Deadline(60_000);
  const told: number[] = [];
  const asked = {
    within: (left: () => number) => ({ stats: async () => told.push(left()) }),
    stats: () => Promise.reject(new Error('the store was asked without a time')),
  };
  const reader = timedReader(asked as never, deadline);
  await reader.stats();
  deadline.extend(1_000);
  await reader.stats();
  expect(told[0]).toBeGreaterThan(50_000);
  expect(told[1]).toBeLessThanOrEqual(1_000);
  deadline.end();
});

test('after it the store is asked for nothing', async () => {
  const deadline = new Deadline(20);
  let calls = 0;
  const reader = timedReader({ stats: () => Promise.resolve((calls += 1)) } as never, deadline);
  await reader.stats();
  for (const begun = performance.now(); performance.now() - begun < 25;);
  await expect(reader.stats()).rejects.toEqual(exceeded);
  expect(calls).toBe(1);
  deadline.end();
});
