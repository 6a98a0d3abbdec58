import { RequestGate } from '../../../src/api/limits/request-gate.js';

test('so many work, so many wait, and one more is turned away', async () => {
  const gate = new RequestGate(2, 1);
  expect([await gate.enter(), await gate.enter()]).toEqual([true, true]);
  const waiting = gate.enter();
  expect([gate.working, gate.waiting]).toEqual([2, 1]);
  expect(await gate.enter()).toBe(false);
  gate.leave();
  expect(await waiting).toBe(true);
  expect([gate.working, gate.waiting]).toEqual([2, 0]);
  gate.leave();
  gate.leave();
  expect([gate.working, gate.waiting]).toEqual([0, 0]);
});

test('turns come in the order of arrival', async () => {
  const gate = new RequestGate(1, 10);
  await gate.enter();
  const order: number[] = [];
  const all = [0, 1, 2].map((at) => gate.enter().then(() => order.push(at)));
  for (const one of all) {
    gate.leave();
    await one;
  }
  expect(order).toEqual([0, 1, 2]);
});

test('is idle when the last turn has ended', async () => {
  const gate = new RequestGate(1, 1);
  await gate.idle();
  await gate.enter();
  const second = gate.enter();
  let idle = false;
  const waiting = gate.idle().then(() => (idle = true));
  gate.leave();
  await second;
  await new Promise((resolve) => setImmediate(resolve));
  expect(idle).toBe(false);
  gate.leave();
  await waiting;
  await gate.idle();
});
