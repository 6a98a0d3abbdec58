import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { packageRoot } from '../../../schema/package-root.js';
import type { SourceDocument } from '../../../ingest/formats/original/original.js';
import { mulberry32 } from '../generate-plan.js';

const FOLDER = join(packageRoot, '..', 'shared', 'corpus');

/** Of a text made from two, so many lines are another's. */
const SHARE_OF_OTHER = 0.3;

/**
 * So many documents: the texts of the corpus that lies beside the project, and behind them texts made of two of these each, some
 * lines of which are another's, so that all differ and names return as they do among plans. The same for the same seed.
 * @throws where there is no corpus
 */
export function corpusTexts(count: number, seed = 1): SourceDocument[] {
  const paths = globSync('[0-9]*.md', { cwd: FOLDER, absolute: true }).sort();
  if (paths.length === 0) throw new Error('no corpus lies beside the project: ../shared/corpus');
  const texts: SourceDocument[] = paths.map((path) => ({ source: `corpus/${basename(path)}`, bytes: readFileSync(path) }));
  const random = mulberry32(seed);
  const lines = texts.map(({ bytes }) => new TextDecoder().decode(bytes).split('\n'));
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  for (let number = texts.length + 1; texts.length < count; number++) {
    const [own, other] = [any(lines), any(lines)];
    const mixed = own.map((line) => (line !== '' && random() < SHARE_OF_OTHER ? any(other) : line));
    texts.push({ source: `made/${number}.md`, bytes: new TextEncoder().encode([...mixed, `第${number}号。`, ''].join('\n')) });
  }
  return texts.slice(0, count);
}
