import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { ontology } from '../../schema/ontology.js';
import { packageRoot } from '../../schema/package-root.js';

/** Where a type is called by its name, and how often: the reasons stand in ingest/knowledge/README.md. Others ask for a trait. */
const NAMED = {
  'ingest/3-mentions/document-forms.ts': 1,
  'ingest/3-mentions/suffix-names.ts': 4,
  // An attribute of Office's own markup, which is called so.
  'ingest/formats/xlsx/workbook.ts': 1,
  'src/api/ontology-fields/responsibilities.ts': 2,
  'src/cli/reports/reading-text.ts': 7,
  'src/quality/score-relations.ts': 2,
  'src/quality/score.ts': 3,
};

test('entity types are asked for by what they are, and by name in few places', () => {
  const name = new RegExp(
    `'(?:${ontology()
      .entityTypes.map((type) => type.name)
      .join('|')})'`,
    'g',
  );
  const files = globSync('{ingest,src}/**/*.ts', { cwd: packageRoot, ignore: ['**/generated/**', 'src/explorer/**'] });
  const counts = files.map((file) => [file, [...readFileSync(join(packageRoot, file), 'utf8').matchAll(name)].length] as const);
  expect(Object.fromEntries(counts.filter(([, count]) => count > 0).sort())).toEqual(NAMED);
});
