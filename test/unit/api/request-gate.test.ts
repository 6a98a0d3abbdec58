import { RequestGate } from '../../../src/api/limits/request-gate.js';

/** Work that ends when it is told to. */
function task(): { readonly begin: () => { answer: Promise<string>; work: Promise<unknown> }; readonly end: () => void; begun: boolean } {
  let end = (): void => undefined;
  const work = new Promise<string>((resolve) => (end = () => resolve('done')));
  const made = {
    begun: false,
    end: () => end(),
    begin() {
      made.begun = true;
      return { answer: work, work };
    },
  };
  return made;
}

test('so many work, so many wait in the order of arrival, and then it is closed', async () => {
  const gate = new RequestGate(2, 1);
  const tasks = [task(), task(), task()];
  const answers = tasks.map(({ begin }) => gate.run(begin));
  expect([gate.working, gate.waiting, gate.open]).toEqual([2, 1, false]);
  expect(tasks.map(({ begun }) => begun)).toEqual([true, true, false]);
  tasks[0]!.end();
  expect(await answers[0]).toBe('done');
  await new Promise((resolve) => setImmediate(resolve));
  expect([gate.working, gate.waiting, gate.open, tasks[2]!.begun]).toEqual([2, 0, true, true]);
  for (const { end } of tasks) end();
  await gate.idle();
  expect([gate.working, gate.waiting]).toEqual([0, 0]);
});

test('a turn lasts as long as the work, also where the answer was given up', async () => {
  const gate = new RequestGate(1, 0);
  const { begin, end } = task();
  await expect(gate.run(() => ({ work: begin().work, answer: Promise.reject(new Error('too late')) }))).rejects.toThrow('too late');
  expect([gate.working, gate.open]).toEqual([1, false]);
  end();
  await gate.idle();
  expect(gate.open).toBe(true);
});

test('work that cannot begin frees its turn', async () => {
  const gate = new RequestGate(1, 0);
  const fails = gate.run(() => {
    throw new Error('fails at once');
  });
  await expect(fails).rejects.toThrow('fails at once');
  await gate.idle();
});
