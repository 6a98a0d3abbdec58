import { isPlangraphError } from '../../../schema/errors.js';
import { judgementLine, judgementsVersion, makeJudgement, parseJudgement } from '../../../schema/judgement.js';
import { entity, judgementOf, rename, same } from '../judgements/judgement-of.js';

test('a judgement of two entities is one, whichever is named first', () => {
  expect(same('b', 'a')).toEqual(same('a', 'b'));
});

test('what it says makes its id: who, when and why count', () => {
  const one = same('a', 'b');
  for (const other of [{ by: 'wang' }, { at: '2026-01-02T03:04:06Z' }, { why: 'asked' }])
    expect(makeJudgement({ ...one, ...other }).id).not.toBe(one.id);
});

test('a line of a file is read back as it was, and gets its id where it has none', () => {
  for (const one of [
    same('a', 'b'),
    rename('a', '市数据局'),
    judgementOf({ kind: 'TYPE', entity: entity('a'), type: 'Programme' }),
    judgementOf({ kind: 'REJECT', subject: entity('a'), type: 'RESPONSIBLE_FOR', object: entity('b') }),
    judgementOf({ kind: 'REJECT', assertion: `ass_${'0'.repeat(20)}` }),
  ]) {
    const read = JSON.parse(judgementLine(one)) as object;
    expect(parseJudgement(read)).toEqual(one);
    expect(parseJudgement({ ...read, id: undefined })).toEqual(one);
  }
});

test.each([
  ['a kind that there is not', { kind: 'MAYBE' }, /kind is "MAYBE"/],
  ['no object', 'SAME', /kind is missing/],
  ['a kind of the prototype', { kind: 'toString' }, /kind is "toString"/],
  ['a field that is none of its kind', { name: 'x' }, /name/],
  ['one entity twice', { other: entity('a') }, /both are/],
  ['no reason', { why: ' ' }, /why/],
  ['a control character', { by: 'li\nwang' }, /by/],
  ['a day that there is not', { at: '2026-13-01T00:00:00Z' }, /no time/],
  ['an id of something else', { id: `jdg_${'1'.repeat(20)}` }, /makes jdg_/],
])('%s is refused', (_, change, message) => {
  const value = typeof change === 'string' ? change : { ...same('a', 'b'), id: undefined, ...change };
  expect(() => parseJudgement(value)).toThrow(message);
  try {
    parseJudgement(value);
  } catch (error) {
    expect(isPlangraphError(error, 'IMPORT_INVALID')).toBe(true);
  }
});

test('a type that the ontology does not have is refused', () => {
  expect(() => parseJudgement(judgementOf({ kind: 'TYPE', entity: entity('a'), type: 'Dragon' }))).toThrow(/no entity type/);
  const relation = judgementOf({ kind: 'REJECT', subject: entity('a'), type: 'EATS', object: entity('b') });
  expect(() => parseJudgement(relation)).toThrow(/no relation type/);
});

test('the version of a set depends on the set', () => {
  const [one, two] = [same('a', 'b'), rename('a', 'x')];
  expect(judgementsVersion([one, two])).toBe(judgementsVersion([two, one]));
  expect(judgementsVersion([one])).not.toBe(judgementsVersion([one, two]));
});
