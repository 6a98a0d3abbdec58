import { GraphQLError } from 'graphql';
import { apiError } from '../../../src/api/errors/api-error.js';
import { makeFormatError } from '../../../src/api/errors/format-error.js';
import { PlangraphError } from '../../../schema/errors.js';

const logged: [string, unknown][] = [];
const format = makeFormatError((message, cause) => logged.push([message, cause]));
beforeEach(() => {
  logged.length = 0;
});

/** As graphql-js hands on what a resolver threw, and Apollo gives it a code. */
function formatThrown(thrown: Error): ReturnType<typeof format> {
  const error = new GraphQLError(thrown.message, { originalError: thrown, path: ['stats', 0] });
  const code = (error.extensions['code'] as string | undefined) ?? 'INTERNAL_SERVER_ERROR';
  return format({ message: error.message, path: ['stats', 0], extensions: { ...error.extensions, code } }, error);
}

test('an error made for the client is passed on as it is', () => {
  const error = apiError('BAD_USER_INPUT', 'first is -1');
  const formatted = { message: error.message, extensions: error.extensions };
  expect(format(formatted, error)).toBe(formatted);
  expect(logged).toEqual([]);
});

test.each([
  ['BAD_ARGUMENT', 'BAD_USER_INPUT'],
  ['BAD_CURSOR', 'BAD_CURSOR'],
] as const)('%s of ours is the client’s %s, with its hint', (ours, theirs) => {
  expect(formatThrown(new PlangraphError(ours, 'no such field', { hint: 'try name' }))).toEqual({
    message: 'no such field',
    path: ['stats', 0],
    extensions: { code: theirs, hint: 'try name' },
  });
  expect(logged).toEqual([]);
});

test.each(['STORE_BUSY', 'STORE_UNAVAILABLE'] as const)('%s of ours asks to try again, and is logged', (code) => {
  const error = new PlangraphError(code, 'locked: /home/me/plans.db');
  expect(formatThrown(error)).toEqual({
    message: 'The store cannot answer now; try again',
    path: ['stats', 0],
    extensions: { code: 'STORE_UNAVAILABLE' },
  });
  expect(logged).toEqual([['STORE_UNAVAILABLE at stats.0', error]]);
});

test.each([new PlangraphError('STORE_CORRUPT', 'page 7 of /home/me/plans.db'), new TypeError('x is not a function')])(
  '%s is masked and logged',
  (error) => {
    expect(formatThrown(error)).toEqual({
      message: 'Internal server error',
      path: ['stats', 0],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(logged).toEqual([['INTERNAL_SERVER_ERROR at stats.0', error]]);
  },
);

test('so is what graphql-js finds wrong with our values', () => {
  const error = new GraphQLError('Cannot return null for non-nullable field Relation.subject.');
  const formatted = format({ message: error.message, extensions: { code: 'INTERNAL_SERVER_ERROR' } }, error);
  expect(formatted.message).toBe('Internal server error');
  expect(logged).toHaveLength(1);
});

test('the parser’s limit has a code of its own', () => {
  const error = new GraphQLError('Syntax Error: Document contains more that 2000 tokens. Parsing aborted.');
  expect(format({ message: error.message, extensions: { code: 'GRAPHQL_PARSE_FAILED' } }, error)).toMatchObject({
    extensions: { code: 'TOKEN_LIMIT_EXCEEDED', limit: 2000 },
  });
});
