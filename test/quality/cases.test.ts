import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractDocument } from '../../ingest/pipeline.js';
import { ontology } from '../../schema/ontology.js';
import { packageRoot } from '../../schema/package-root.js';
import { toPrediction } from '../../src/export/prediction.js';
import { readGoldFolder } from '../../src/quality/gold-folder.js';
import { score, SCORED_PARTS } from '../../src/quality/score.js';

/*
 * Small invented texts, each with one kind of phenomenon and its right result. A case that comes out right leaves the list of
 * those that do not; the list only shrinks.
 */
const NOT_YET: readonly string[] = [
  '06-place-led-name-cut-or-missed',
  '20-verb-glued-to-a-name',
  '29-this-city-as-subject',
  '30-company-without-a-class-ending',
  '31-park-named-before',
];

const folder = join(packageRoot, 'test', 'quality', 'cases');

function faultsOf({ textPath, gold }: ReturnType<typeof readGoldFolder>[number]): string[] {
  const graph = extractDocument({ source: textPath, bytes: readFileSync(textPath) });
  const found = score(gold, toPrediction(graph), graph.text, ontology());
  return SCORED_PARTS.filter((part) => (found[part].f1 ?? 1) < 1).flatMap((part) => [
    ...(found.missed[part] ?? []).map((item) => `missed ${part}: ${item}`),
    ...(found.wrong[part] ?? []).map((item) => `wrong ${part}: ${item}`),
  ]);
}

describe('cases of extraction', () => {
  const cases = readGoldFolder(folder, folder);

  test.each(cases.filter(({ name }) => !NOT_YET.includes(name)).map((one) => [one.name, one] as const))('%s', (_, one) => {
    expect(faultsOf(one)).toEqual([]);
  });

  test('those not yet right are wrong indeed, and there', () => {
    const wrong = cases.filter((one) => NOT_YET.includes(one.name) && faultsOf(one).length > 0).map(({ name }) => name);
    expect(wrong).toEqual(NOT_YET);
  });
});
