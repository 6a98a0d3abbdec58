import { findHanLiterals } from './han-literals.js';
import { repositoryFiles } from './product-files.js';

test('code spells out no Chinese beyond numerals and punctuation: words are data in seeds/ and schema/', () => {
  const found = repositoryFiles('{ingest,src}/**/*.{ts,tsx}').flatMap(({ path, text }) =>
    findHanLiterals(text).map(({ line, characters }) => `${path}:${line} ${characters}`),
  );
  expect(found).toEqual([]);
});

test('the check sees strings, templates and patterns, and neither comments nor numerals', () => {
  const source = [
    "const a = '深圳';",
    'const b = `${a}市${a}`;',
    'const c = /局$/u;',
    '// 深圳 in a comment',
    "const d = '第三十二条，2025年3月1日；〇两亿';",
  ].join('\n');
  expect(findHanLiterals(source)).toEqual([
    { line: 1, characters: '深圳' },
    { line: 2, characters: '市' },
    { line: 3, characters: '局' },
  ]);
});
