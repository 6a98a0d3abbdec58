import { Deadline } from '../../../src/api/limits/deadline.js';
import { timedReader } from '../../../src/api/limits/timed-reader.js';
import { raceAbort } from '../../../src/concurrency/race-abort.js';

function workFor(milliseconds: number): void {
  for (const begun = performance.now(); performance.now() - begun < milliseconds;);
}

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
  expect(deadline.signal.reason).toEqual(exceeded);
});

test('a thread that never pauses is told when it asks, and with it all who listen', () => {
  const deadline = new Deadline(20);
  expect(deadline.overdue()).toBeNull();
  workFor(25);
  expect(deadline.signal.aborted).toBe(false);
  expect(deadline.overdue()).toEqual(exceeded);
  expect(deadline.signal.reason).toEqual(exceeded);
  deadline.end();
});

test('an answer that comes after its time, before any timer could say so, is none', async () => {
  const deadline = new Deadline(20);
  const work = async (): Promise<string> => {
    await Promise.resolve();
    workFor(25);
    return 'late';
  };
  await expect(deadline.race(work())).rejects.toEqual(exceeded);
  deadline.end();
});

test('what comes after the time is no result, also where the thread was too busy to give up before', async () => {
  const deadline = new Deadline(20);
  const busy = Promise.resolve().then(() => {
    for (const begun = performance.now(); performance.now() - begun < 25;);
    return 'late';
  });
  await expect(deadline.race(busy)).rejects.toEqual(exceeded);
  deadline.end();
});

test('it can be put off', async () => {
  const deadline = new Deadline(20);
  deadline.extend(60_000);
  expect(await deadline.race(new Promise((resolve) => setTimeout(() => resolve('late'), 60)))).toBe('late');
  deadline.end();
});

test('a store that can stop what it does hears of it', async () => {
  const deadline = new Deadline(20);
  const asked = {
    withSignal: (signal: AbortSignal) => ({ stats: () => raceAbort(new Promise(() => undefined), signal) }),
    stats: () => Promise.reject(new Error('the store was asked without a signal')),
  };
  await expect(timedReader(asked as never, deadline).stats()).rejects.toEqual(exceeded);
});

test('after it the store is asked for nothing', async () => {
  const deadline = new Deadline(20);
  let calls = 0;
  const reader = timedReader({ stats: () => Promise.resolve((calls += 1)) } as never, deadline);
  await reader.stats();
  workFor(25);
  await expect(reader.stats()).rejects.toEqual(exceeded);
  expect(calls).toBe(1);
  deadline.end();
});
