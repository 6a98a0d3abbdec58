import fc from 'fast-check';

/** Names that break a careless writer of one format or another. */
export const AWKWARD_NAMES: readonly string[] = [
  '=1+1',
  '+86 551',
  '-5',
  '@SUM(A1)',
  '＝1',
  '\tTab',
  '"quoted"',
  "it's",
  'a,b;c|d',
  'two\nlines',
  'carriage\r\nreturn',
  '</script><script>alert(1)</script>',
  '<b>&amp;</b> ]]>',
  'back\\slash \\u0041 \\',
  '`tick` ${x} {{y}}',
  '𬒈溪区',
  '👩‍👩‍👧 emoji',
  'bell\u0007 and \u001b[31m',
  'not\ufffea\uffffcharacter',
  'line\u2028separator\u2029and\u0085next',
  '\u202eright to left',
  'e\u0301 combining',
  ' spaces around ',
  '%s %d :p #x --> subgraph end',
  '[["x"]](y){z}',
];

/** Any of them, or one of its pieces joined to another; no NUL and no half of a surrogate pair, which the laws of the data forbid. */
export const awkwardNames: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...AWKWARD_NAMES),
  fc
    .tuple(fc.constantFrom(...AWKWARD_NAMES), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }))
    .map(([one, other]) => one + other)
    .filter((name) => !name.includes('\0')),
);
