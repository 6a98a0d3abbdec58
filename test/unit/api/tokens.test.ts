import fc from 'fast-check';
import { TokenAttempts, Tokens } from '../../../src/api/mutations/tokens.js';
import { readConfig } from '../../../src/config.js';

const read = (PLANGRAPH_API_TOKEN: string): unknown => readConfig({}, { PLANGRAPH_API_TOKEN }).apiToken;
const one = '0123456789abcdef';
const other = 'fedcba9876543210';

test('one token, or several with names', () => {
  expect(read(one)).toEqual([{ name: 'default', secret: one }]);
  expect(read(`a:${one}, b-2:${other}==`)).toEqual([
    { name: 'a', secret: one },
    { name: 'b-2', secret: `${other}==` },
  ]);
  expect(readConfig({}, {}).apiToken).toEqual([]);
});

test.each(['short', 'a:0123456789abcde', `a:${one},a:${other}`, `a:${one},b:${one}`, `a b:${one}`, `${one} x`, `${one},`])(
  '%s is refused, and the message does not repeat it',
  (value) => {
    const refused = (() => {
      try {
        read(value);
        return 'not refused';
      } catch (error) {
        return String(error);
      }
    })();
    expect(refused).toBe('PlangraphError: what PLANGRAPH_API_TOKEN holds cannot be used');
  },
);

test('the right token is known by its name, whatever the case of the scheme', () => {
  const tokens = new Tokens([
    { name: 'a', secret: one },
    { name: 'b', secret: other },
  ]);
  expect([tokens.nameOf(`Bearer ${one}`), tokens.nameOf(`bearer  ${other}`)]).toEqual(['a', 'b']);
});

test('nothing else is', () => {
  const tokens = new Tokens([{ name: 'a', secret: one }]);
  for (const header of [
    undefined,
    '',
    'Bearer',
    'Bearer ',
    one,
    `Basic ${one}`,
    `Bearer ${one}x`,
    `Bearer ${one.slice(1)}`,
    `Bearer ${one},${one}`,
  ])
    expect(tokens.nameOf(header)).toBeNull();
  fc.assert(fc.property(fc.string(), (text) => tokens.nameOf(`Bearer ${text}`) === (text.trim() === one ? 'a' : null)));
});

test('where no token is configured, none is right, not even an empty one', () => {
  expect([new Tokens([]).nameOf('Bearer '), new Tokens([]).nameOf(undefined), new Tokens([]).configured]).toEqual([null, null, false]);
});

test('a token cannot be read back', () => {
  expect(JSON.stringify(new Tokens([{ name: 'a', secret: one }]))).not.toContain(one);
});

test('who guesses waits longer for each wrong token, and nobody else does', () => {
  const attempts = new TokenAttempts();
  const waits = Array.from({ length: 14 }, () => {
    attempts.fail('a');
    return Math.ceil(attempts.waitOf('a') / 1000);
  });
  expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60]);
  expect(attempts.waitOf('b')).toBe(0);
  attempts.succeed('a');
  expect(attempts.waitOf('a')).toBe(0);
});
