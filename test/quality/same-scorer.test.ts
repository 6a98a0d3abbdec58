import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ontology } from '../../schema/ontology.js';
import type { Prediction } from '../../src/export/prediction.js';
import { readGoldFolder } from '../../src/quality/gold-folder.js';
import { type Ratio } from '../../src/quality/ratio.js';
import { score, SCORED_PARTS, type Score } from '../../src/quality/score.js';
import { describeWithShared, sharedFolder } from './shared-data.js';
import { distort } from './synthetic-prediction.js';

interface ReferenceScorer {
  readGold(path: string): unknown;
  score(gold: unknown, prediction: Prediction, text: string): Record<string, unknown>;
}

/** Our figures under the reference's names. */
function inReferenceForm({ byType, dates, roles, modality, provenance, missed, wrong, ...parts }: Score): unknown {
  const ratio = ({ precision, recall, f1, right, wrong: fp, missed: fn }: Ratio) => ({ p: precision, r: recall, f1, tp: right, fp, fn });
  return {
    ...Object.fromEntries(SCORED_PARTS.map((part) => [part, ratio(parts[part])])),
    byType: Object.fromEntries(Object.entries(byType).map(([type, row]) => [type, ratio(row)])),
    dates,
    roles,
    modality,
    wrongModality: wrong.modality,
    provenance,
    missed: missed.entities,
    wrong: wrong.entities,
    missedRelations: missed.relations,
  };
}

function referenceFigures(figures: Record<string, unknown>): unknown {
  const strip = (part: object) => Object.fromEntries(Object.entries(part).filter(([key]) => key !== 'miss' && key !== 'bad'));
  const modality = figures.modality as { right: number; of: number; bad: string[] } | null;
  return {
    ...figures,
    modality: modality && modality.of > 0 ? modality.right / modality.of : null,
    wrongModality: modality?.bad ?? [],
    relations: strip(figures.relations as object),
    responsibilities: strip(figures.responsibilities as object),
    missedRelations: (figures.relations as { miss: string[] }).miss,
  };
}

describeWithShared('eval/score.mjs', 'our scorer and the reference scorer', () => {
  const documents = readGoldFolder(join(sharedFolder, 'eval', 'gold'));

  it.each(documents)('give the same figures for distorted predictions of $name', async ({ name, gold, textPath }) => {
    const reference = (await import(pathToFileURL(join(sharedFolder, 'eval', 'score.mjs')).href)) as ReferenceScorer;
    const referenceGold = reference.readGold(join(sharedFolder, 'eval', 'gold', `${name}.yaml`));
    // One text with characters outside the BMP in front, so that the unit of offsets matters.
    for (const prefix of ['', '😀𠮷\n']) {
      const text = prefix + readFileSync(textPath, 'utf8');
      for (let seed = 1; seed <= 4; seed++) {
        const prediction = distort(gold, text, seed);
        expect(inReferenceForm(score(gold, prediction, text, ontology()))).toEqual(
          referenceFigures(reference.score(referenceGold, prediction, text)),
        );
      }
    }
  });
});
