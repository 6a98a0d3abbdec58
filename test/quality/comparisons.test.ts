import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { extractDocument } from '../../ingest/pipeline.js';
import { packageRoot } from '../../schema/package-root.js';
import { comparePlans } from '../../src/compare/compare-plans.js';
import { toComparisonJson } from '../../src/compare/comparison-json.js';
import { describeWithShared, sharedFolder } from './shared-data.js';

/*
 * Comparisons of two plans against hand-made gold, on our own extraction, by the scorer that lies beside the gold. The figures
 * are frozen: PLANGRAPH_QUALITY_FREEZE=1 takes new ones over.
 */

/** F1 of task pairs, of target pairs and of those that changed; the share of right pairs whose status is right. */
type Figures = Readonly<Record<'pairs' | 'status' | 'targets' | 'changed', number | null>>;

interface ReferenceScorer {
  readonly readGold: (path: string) => { readonly a: string; readonly b: string };
  readonly score: (
    gold: unknown,
    comparison: unknown,
  ) => { tasks: { pairs: F1; status: number | null }; targets: { pairs: F1; changed: F1 } };
}

interface F1 {
  readonly f1: number | null;
}

const TOLERANCE = 0.005;
const frozenPath = join(packageRoot, 'test', 'quality', 'frozen-comparisons.json');
const freezing = process.env.PLANGRAPH_QUALITY_FREEZE === '1';

describeWithShared('eval/compare', 'two plans compared', () => {
  const folder = join(sharedFolder, 'eval', 'compare');
  const names = globSync('*.yaml', { cwd: folder })
    .map((file) => basename(file, '.yaml'))
    .sort();
  const figures: Record<string, Figures> = {};

  test.each(names)('%s', async (name) => {
    const { readGold, score } = (await import(pathToFileURL(join(sharedFolder, 'eval', 'score-compare.mjs')).href)) as ReferenceScorer;
    const gold = readGold(join(folder, `${name}.yaml`));
    const [a, b] = [gold.a, gold.b].map((file) => {
      const path = [folder, join(sharedFolder, 'corpus'), join(sharedFolder, 'plans')].map((one) => join(one, file)).find(existsSync);
      return extractDocument({ source: file, bytes: readFileSync(path!) });
    });
    const { tasks, targets } = score(gold, JSON.parse(JSON.stringify(toComparisonJson(comparePlans(a!, b!)))));
    const found = { pairs: tasks.pairs.f1, status: tasks.status, targets: targets.pairs.f1, changed: targets.changed.f1 };
    figures[name] = found;
    if (freezing) return;
    const frozen = (JSON.parse(readFileSync(frozenPath, 'utf8')) as Record<string, Figures>)[name]!;
    const parts = Object.keys(found) as (keyof Figures)[];
    expect(parts.filter((part) => (found[part] ?? 0) < (frozen[part] ?? 0) - TOLERANCE).map((part) => ({ part, found, frozen }))).toEqual(
      [],
    );
  });

  afterAll(() => {
    if (!freezing) return;
    const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(4)) : value);
    writeFileSync(frozenPath, `${JSON.stringify(figures, rounded, 2)}\n`);
  });
});
