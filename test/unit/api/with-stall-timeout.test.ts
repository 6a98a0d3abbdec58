import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { withStallTimeout } from '../../../src/api/exports/with-stall-timeout.js';

async function* chunks(count: number, ended: () => void = () => undefined): AsyncGenerator<string> {
  try {
    for (let chunk = 0; chunk < count; chunk++) yield await Promise.resolve('x'.repeat(100_000));
  } finally {
    ended();
  }
}

test('what is read is given whole', async () => {
  expect(await text(withStallTimeout(chunks(5), 1000))).toHaveLength(500_000);
});

test('a reader that stands still is given up, and what was opened for it is closed', async () => {
  let ended = false;
  const stream = withStallTimeout(
    chunks(50, () => (ended = true)),
    50,
  );
  stream.once('readable', () => stream.read(1));
  const [error] = (await once(stream, 'error')) as [Error];
  expect(error.message).toBe('the client took nothing for 50 ms');
  expect(ended).toBe(true);
});

test('a slow reader that goes on is not', async () => {
  let length = 0;
  for await (const chunk of withStallTimeout(chunks(8), 200)) {
    length += (chunk as Buffer).length;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  expect(length).toBe(800_000);
});
