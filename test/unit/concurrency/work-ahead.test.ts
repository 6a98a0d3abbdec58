import { WorkAhead } from '../../../src/concurrency/work-ahead.js';

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Work that ends when it is let, on whatever item first. */
function work() {
  const open = new Map<number, (answer: string | Error) => void>();
  return {
    begun: () => [...open.keys()],
    end: (item: number, answer: string | Error = `done ${item}`) => open.get(item)!(answer),
    on: (item: number) =>
      new Promise<string>((resolve, reject) => open.set(item, (answer) => (answer instanceof Error ? reject(answer) : resolve(answer)))),
  };
}

test('results come in the order of the items, whichever was done first; no more are begun than may wait', async () => {
  const { begun, end, on } = work();
  const ahead = new WorkAhead([1, 2, 3, 4], on, 2);
  const first = ahead.next();
  expect(begun()).toEqual([1, 2]);
  end(2);
  await nextTurn();
  end(1);
  expect(await first).toBe('done 1');
  expect(begun()).toEqual([1, 2, 3]);
  expect(ahead.isReady).toBe(true);
  expect(await ahead.next()).toBe('done 2');
  expect(ahead.isReady).toBe(false);
  [3, 4].forEach((item) => end(item));
  expect([await ahead.next(), await ahead.next(), await ahead.next()]).toEqual(['done 3', 'done 4', undefined]);
});

test('an error waits for its turn, and those behind it for theirs', async () => {
  const { end, on } = work();
  const ahead = new WorkAhead([1, 2, 3], on, 3);
  const first = ahead.next();
  end(2, new Error('broken'));
  await nextTurn();
  end(1);
  end(3);
  expect(await first).toBe('done 1');
  await expect(ahead.next()).rejects.toThrow('broken');
  expect(await ahead.next()).toBe('done 3');
});
