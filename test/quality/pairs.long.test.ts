import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractDocument } from '../../ingest/pipeline.js';
import { packageRoot } from '../../schema/package-root.js';
import type { DocumentGraph } from '../../schema/records.js';
import { readPairs, scorePairs } from './pairs/score-pairs.js';
import { describeWithShared, sharedFolder } from './shared-data.js';

const OWN = join(packageRoot, 'test', 'quality', 'pairs', 'pairs.tsv');
const OPEN = join(sharedFolder, 'eval', 'pairs-open.tsv');

/** Read once for both sets of pairs. */
const graphs = new Map<string, DocumentGraph>();

function read(file: string): void {
  if (graphs.has(file)) return;
  const path = join(sharedFolder, file.includes('/') ? file : join('corpus', file));
  graphs.set(file, extractDocument({ source: file, bytes: readFileSync(path) }));
}

describeWithShared('corpus', 'identity across documents', () => {
  test.each([
    ['the project’s own pairs', OWN],
    ['the shared pairs', OPEN],
  ])(
    '%s',
    (_, file) => {
      if (!existsSync(file)) throw new Error(`${file} is not there`);
      const pairs = readPairs(readFileSync(file, 'utf8'));
      for (const { fileA, fileB } of pairs) [fileA, fileB].forEach(read);
      const { judged, precision, recall, mergedSuccessors, errors } = scorePairs(pairs, graphs);
      console.info(
        `${judged} of ${pairs.length} judged, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}\n${errors.join('\n')}`,
      );
      expect(judged).toBeGreaterThan(pairs.length * 0.8);
      expect(mergedSuccessors).toEqual([]);
      expect(precision).toBeGreaterThanOrEqual(0.995);
      expect(recall).toBeGreaterThanOrEqual(0.95);
    },
    900_000,
  );
});
