import type { Evaluation, Figures } from '../../src/quality/evaluate.js';
import { formatEvaluation } from '../../src/quality/format-evaluation.js';
import { figureTable, recallTable, tableOnPage, writeTable } from './figure-tables.js';
import { findDrops, freeze, readFrozen } from './frozen.js';
import { evaluateGroup, GOLD_GROUPS, type GoldGroup } from './gold-groups.js';
import { describeWithShared, hasShared } from './shared-data.js';

/** `npm run quality:freeze` sets it: take the figures over instead of comparing. */
const freezing = process.env.PLANGRAPH_QUALITY_FREEZE === '1';

const evaluations = new Map<string, Evaluation>();

for (const group of GOLD_GROUPS) {
  const body = () => test('no figure has dropped (npm run quality:freeze takes new ones over)', () => gate(group));
  if (group.needs === undefined) describe(`figures of ${group.name}`, body);
  else describeWithShared(group.needs, `figures of ${group.name}`, body);
}

function gate(group: GoldGroup): void {
  const evaluation = evaluateGroup(group);
  evaluations.set(group.name, evaluation);
  if (freezing) {
    freeze(group.name, evaluation);
    console.info(`${group.name}\n${formatEvaluation(evaluation)}`);
  }
  expect(findDrops(readFrozen()[group.name] ?? {}, evaluation)).toEqual([]);
}

describe('the pages', () => {
  // Without the evaluation data that lies beside the project, columns would be missing.
  if (freezing && GOLD_GROUPS.every(({ needs }) => needs === undefined || hasShared(needs))) {
    beforeAll(() => {
      writeTable('README.md', 'figures', figureTable(readFrozen()));
      writeTable('docs/extraction.md', 'figures', figureTable(readFrozen()));
      writeTable('docs/extraction.md', 'recall', recallTable(evaluations));
    });
  }

  it.each(['README.md', 'docs/extraction.md'])('%s tells the figures that are frozen (npm run quality:freeze writes them)', (page) => {
    expect(tableOnPage(page, 'figures')).toBe(figureTable(readFrozen()));
  });
});

describe('the gate', () => {
  const figures = (entities: number | null) => ({ entities, tasks: 1 }) as unknown as Figures;
  const evaluation = (entities: number | null, name = 'a') =>
    ({ documents: [{ name, figures: figures(entities) }] }) as unknown as Evaluation;

  it.each([
    ['the same', 0.8, 0.8, []],
    ['better', 0.8, 0.9, []],
    ['worse inside the tolerance', 0.8, 0.796, []],
    ['worse', 0.8, 0.794, ['a: entities 0.800 → 0.794']],
    ['not measured any more', 0.8, null, ['a: entities 0.800 → nothing to measure']],
    ['measured for the first time', null, 0.1, []],
  ])('%s', (_, before, after, drops) => {
    expect(findDrops({ a: figures(before) }, evaluation(after))).toEqual(drops);
  });

  it('names documents that only one side has', () => {
    expect(findDrops({ a: figures(1) }, evaluation(1, 'b'))).toEqual(['a: has no gold any more', 'b: is not frozen yet']);
  });
});
