import { repositoryFiles } from './product-files.js';

const LONGEST = 300;
const LONGEST_VIEW = 200;
const LONGEST_TEST = 400;
const MEDIAN = 90;

const lengths = repositoryFiles('{schema,ingest,src}/**/*.{ts,tsx}')
  .filter(({ path }) => !path.includes('/generated/'))
  .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines);

test(`no source file is longer than ${LONGEST} lines`, () => {
  expect(lengths.filter(({ lines }) => lines > LONGEST)).toEqual([]);
});

test(`no view of the explorer is longer than ${LONGEST_VIEW} lines`, () => {
  expect(lengths.filter(({ path, lines }) => path.endsWith('.tsx') && lines > LONGEST_VIEW)).toEqual([]);
});

test(`no test file is longer than ${LONGEST_TEST} lines`, () => {
  const tests = repositoryFiles('test/**/*.ts').filter(({ text }) => text.split('\n').length - 1 > LONGEST_TEST);
  expect(tests.map(({ path }) => path)).toEqual([]);
});

test(`half of the source files have ${MEDIAN} lines at most`, () => {
  expect(lengths[Math.floor(lengths.length / 2)]!.lines).toBeLessThanOrEqual(MEDIAN);
});
