import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { filesOfStage, hashStageCode, type Stage, stageCode, STAGES } from '../../../../ingest/versions/stage-code.js';
import { packageRoot } from '../../../../schema/package-root.js';

const ingest = join(packageRoot, 'ingest');
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'plangraph-stages-'));
  cpSync(ingest, copy, { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

/** The stages whose hash is another after a change of one file. */
function changedBy(file: string, change: (path: string) => void): Stage[] {
  change(join(copy, file));
  const code = hashStageCode(copy);
  return STAGES.filter((stage) => code[stage] !== stageCode()[stage]);
}
const addCode = (path: string): void => appendFileSync(path, 'export const added = 1;\n');

test('code that lies elsewhere has the same hashes', () => {
  expect(hashStageCode(copy)).toEqual(stageCode());
});

test.each<[string, Stage[]]>([
  ['5-relations/clauses.ts', ['5-relations']],
  ['knowledge/relation-rules.ts', ['5-relations']],
  ['knowledge/target-rules.ts', ['4-entities']],
  ['knowledge/name-rules.ts', ['3-mentions']],
  ['knowledge/confidence.ts', ['6-assertions']],
  ['text/heading-mark.ts', ['formats', '1-document', '2-structure']],
  ['formats/pdf/read-pdf.ts', ['formats']],
  ['pipeline.ts', []],
])('code in %s changes %j', (file, stages) => {
  expect(changedBy(file, addCode)).toEqual(stages);
});

test('a comment, an empty line and another indentation change nothing', () => {
  const change = (path: string): void =>
    writeFileSync(path, `// A comment.\n/**\n * Another.\n */\n\n${readFileSync(path, 'utf8').replaceAll('\n', '\n  ')}`);
  expect(changedBy('5-relations/clauses.ts', change)).toEqual([]);
});

test('every file of text/ and knowledge/ is part of a stage', () => {
  const covered = new Set(STAGES.flatMap((stage) => filesOfStage(ingest, stage)));
  const files = globSync('{text,knowledge}/**/*.ts', { cwd: ingest, absolute: true });
  expect(files.filter((file) => !covered.has(file)).map((file) => relative(ingest, file))).toEqual([]);
});

test('declarations are no sources', () => {
  const folder = join(copy, '5-relations');
  for (const file of readdirSync(folder)) renameSync(join(folder, file), join(folder, file.replace(/\.ts$/, '.d.ts')));
  expect(() => hashStageCode(copy)).toThrow(/npm run build/);
});
