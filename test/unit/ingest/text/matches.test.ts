import fc from 'fast-check';
import { matchesOf } from '../../../../ingest/text/matches.js';

const PATTERNS = [/a+/g, /a*/g, /(?<first>a)(b)?/g, /[甲乙]{1,2}/gu, /$/g];

test('it gives what matchAll gives, whatever the pattern was used for before', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', '甲', '乙'), maxLength: 12 }),
      fc.constantFrom(...PATTERNS),
      (text, pattern) => {
        const expected = [...text.matchAll(pattern)];
        pattern.lastIndex = 3;
        const found = matchesOf(pattern, text);
        expect(found.map((match) => [match.index, ...match])).toEqual(expected.map((match) => [match.index, ...match]));
        expect(found.map(({ groups }) => ({ ...groups }))).toEqual(expected.map(({ groups }) => ({ ...groups })));
      },
    ),
  );
});
