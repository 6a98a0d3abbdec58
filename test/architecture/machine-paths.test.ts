import { repositoryFiles } from './product-files.js';

/** A home folder of somebody called me or user stands for any, as in a test of what is hidden from clients. */
const MACHINE_PATH = /(?<![\w./-])(?:\/(?:home|root|Users|mnt|work|farm)\/(?!(?:me|user)\b)[\w.-]+|[A-Z]:\\\\?[\w.-]+\\)/;

test('no file names a place that is only on one machine', () => {
  const texts = repositoryFiles('**/*.{ts,tsx,js,cjs,mjs,json,yaml,yml,md,sh,ipynb,html,css}', '.ci/*').filter(
    ({ path }) => path !== 'test/architecture/machine-paths.test.ts',
  );
  const found = texts.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const match = MACHINE_PATH.exec(line);
      return match ? [`${path}:${index + 1} ${match[0]}`] : [];
    }),
  );
  expect(found).toEqual([]);
});

test.each([
  ['cd /home/ann/plans', true],
  ['"/Users/ann/x"', true],
  ['C:\\Users\\ann', true],
  ['https://example.org/home/page', false],
  ['../home/x', false],
  ['/home/me/plans', false],
])('the check of %s', (line, isFound) => {
  expect(MACHINE_PATH.test(line)).toBe(isFound);
});
