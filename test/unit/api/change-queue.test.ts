import { ChangeQueue } from '../../../src/api/mutations/change-queue.js';

test('one change at a time, in the order in which they came, also after one that failed', async () => {
  const queue = new ChangeQueue(10);
  const seen: string[] = [];
  const change = (name: string) => async (): Promise<string> => {
    seen.push(`${name} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    seen.push(`${name} ends`);
    if (name === 'b') throw new Error('b fails');
    return name;
  };
  const results = await Promise.allSettled(['a', 'b', 'c'].map((name) => queue.run(change(name))));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(queue.length).toBe(0);
});

test('no more may wait than were said', async () => {
  const queue = new ChangeQueue(2);
  let finish = (): void => undefined;
  const first = queue.run(() => new Promise<void>((resolve) => (finish = resolve)));
  const second = queue.run(() => Promise.resolve('second'));
  await expect(queue.run(() => Promise.resolve('third'))).rejects.toMatchObject({ code: 'STORE_BUSY' });
  finish();
  await first;
  expect(await second).toBe('second');
  expect(await queue.run(() => Promise.resolve('fourth'))).toBe('fourth');
});
