import { PreparedOperations } from '../../../src/api/execution/prepared-operations.js';

const make = (value: string) => (): string => value;

test('something is made of a key when it is asked for the third time, once', () => {
  const operations = new PreparedOperations<string>(10);
  expect([1, 2, 3, 4].map((time) => operations.get('a', make(`at ${time}`)))).toEqual([null, null, 'at 3', 'at 3']);
});

test('that nothing can be made of a key is remembered, and so is that nothing shall be', () => {
  const operations = new PreparedOperations<string>(10);
  let tried = 0;
  for (let time = 1; time <= 5; time++)
    expect(
      operations.get('bad', () => {
        tried += 1;
        return null;
      }),
    ).toBeNull();
  expect(tried).toBe(1);
  for (let time = 1; time <= 3; time++) operations.get('slow', make('made'));
  operations.refuse('slow');
  expect(operations.get('slow', make('made'))).toBeNull();
});

test('keys that were asked for longest ago go first, and many that come once push nothing out', () => {
  const operations = new PreparedOperations<string>(2);
  const ask = (key: string, times: number): (string | null)[] => Array.from({ length: times }, () => operations.get(key, make(key)));
  for (const key of ['a', 'b']) ask(key, 3);
  ask('a', 1);
  for (let at = 0; at < 50; at++) ask(`once ${at}`, 1);
  expect(ask('a', 1)).toEqual(['a']);
  ask('c', 3);
  expect(ask('a', 1)).toEqual(['a']);
  expect(ask('b', 1)).toEqual([null]);
});
