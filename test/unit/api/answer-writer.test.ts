import { text as textOf } from 'node:stream/consumers';
import { AnswerWriter, sendable } from '../../../src/api/server/answer-writer.js';

const writer = new AnswerWriter(8_000_000, null);

test.each([
  ['a small answer', { data: { a: [1, null, true, 'x', { b: [] }], c: undefined } }],
  [
    'many records',
    { data: { list: Array.from({ length: 20_000 }, (_, at) => ({ at, name: `名字 ${at} "`, none: undefined, empty: {} })) } },
  ],
  ['long texts with what has to be escaped', { data: { text: '𠮷"\n\u0000'.repeat(200_000), odd: `x${'𠮷'.repeat(100_000)}` } }],
])('%s is written as JSON.stringify does', async (_, answer) => {
  const text = await writer.write(answer);
  expect(text === `${JSON.stringify(answer)}\n`).toBe(true);
  const sent = sendable(text);
  expect((typeof sent === 'string' ? sent : await textOf(sent)) === text).toBe(true);
});

test.each([100, 8_000_000])('an answer may have %i bytes, and no more', async (maxBytes) => {
  const bounded = new AnswerWriter(maxBytes, null);
  const pad = maxBytes - JSON.stringify({ data: '' }).length - 1;
  expect(Buffer.byteLength(await bounded.write({ data: 'x'.repeat(pad) }))).toBe(maxBytes);
  const refused = JSON.parse(await bounded.write({ data: 'x'.repeat(pad + 1) })) as object;
  expect(refused).toMatchObject({ data: null, errors: [{ extensions: { code: 'ANSWER_LIMIT_EXCEEDED', limit: maxBytes } }] });
});

test('others have their turn while a long answer is written', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  const long = { data: Array.from({ length: 30_000 }, () => 'x'.repeat(200)) };
  await writer.write(long);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(1);
});
