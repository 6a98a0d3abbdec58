import { SingleFlight } from '../../../src/concurrency/single-flight.js';

/** Work that ends when it is let. */
function question(): { shared: SingleFlight<number>; let: () => Promise<void>; put: () => number; fail: () => Promise<void> } {
  let put = 0;
  const open: { resolve: (answer: number) => void; reject: (error: Error) => void; number: number }[] = [];
  const shared = new SingleFlight<number>(() => new Promise((resolve, reject) => open.push({ resolve, reject, number: ++put })));
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    shared,
    put: () => put,
    async let() {
      const { resolve, number } = open.shift()!;
      resolve(number);
      await settle();
    },
    async fail() {
      open.shift()!.reject(new Error('gone'));
      await settle();
    },
  };
}

test('who asks while a question runs waits for the next one, together with all who do', async () => {
  const { shared, let: answer, put } = question();
  const first = shared.get();
  const later = [shared.get(), shared.get()];
  expect(put()).toBe(1);
  await answer();
  expect(await first).toBe(1);
  expect(put()).toBe(2);
  const last = shared.get();
  await answer();
  expect(await Promise.all(later)).toEqual([2, 2]);
  await answer();
  expect(await last).toBe(3);
  expect(put()).toBe(3);
});

test('a question that fails fails for those who waited for it, not for those who came later', async () => {
  const { shared, let: answer, fail } = question();
  const first = shared.get();
  const refused = expect(first).rejects.toThrow('gone');
  const later = shared.get();
  await fail();
  await refused;
  await answer();
  expect(await later).toBe(2);
});

test('who asks for what is under way shares it; all others share what comes next', async () => {
  const { shared, let: answer, put } = question();
  const first = [shared.get('a'), shared.get('a')];
  const later = [shared.get('b'), shared.get('b')];
  expect(put()).toBe(1);
  await answer();
  expect(await Promise.all(first)).toEqual([1, 1]);
  const same = shared.get('b');
  expect(put()).toBe(2);
  await answer();
  expect(await Promise.all([...later, same])).toEqual([2, 2, 2]);
});
