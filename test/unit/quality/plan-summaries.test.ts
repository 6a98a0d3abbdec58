import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { extractDocument } from '../../../ingest/pipeline.js';
import { ontology } from '../../../schema/ontology.js';
import { packageRoot } from '../../../schema/package-root.js';
import { formatSummaries } from '../../../src/quality/format-summaries.js';
import { type PlanSummary, summarisePlan } from '../../../src/quality/summarise-plan.js';

const summarise = (text: string, source = 'plans/short.md') =>
  summarisePlan(source, extractDocument({ source, bytes: Buffer.from(text) }), ontology());

const SHORT = `---
title: 深圳市金融科技发展行动方案
issuer: 深圳市地方金融监督管理局
date: 2023-05-01
---

一、主要任务

（一）发展人工智能𠮷。到2025年，建成5个示范区。

（二）支持区块链。
`;

describe('the summary of a plan', () => {
  it('counts what the extraction gave', () => {
    const { source, characters, sections, entities, issues } = summarise(SHORT);
    expect({ source, characters }).toEqual({ source: 'plans/short.md', characters: [...SHORT].length });
    expect(sections).toBeGreaterThanOrEqual(3);
    expect(entities).toMatchObject({ Task: 2, Target: 1, Policy: 1, Technology: 2, Event: 0 });
    expect(issues.error).toBe(0);
  });

  it('names every type of the ontology, also of a document that gives nothing', () => {
    const { entities, relations, assertions, issues } = summarise('');
    expect(Object.keys(entities)).toEqual(ontology().entityTypes.map(({ name }) => name));
    expect(Object.keys(relations)).toEqual(ontology().relationTypes.map(({ name }) => name));
    expect([...Object.values(entities), ...Object.values(relations), assertions].every((count) => count === 0)).toBe(true);
    expect(issues).toEqual({ error: 1, warning: 0, info: 0 });
  });

  it('has the counts of the graph, type by type', () => {
    const source = join(packageRoot, 'seeds', 'plans', 'anhui-rcep-digest.md');
    const graph = extractDocument({ source, bytes: readFileSync(source) });
    const summary = summarisePlan(source, graph, ontology());
    for (const [type, count] of Object.entries(summary.entities))
      expect([type, count]).toEqual([type, graph.entities.filter((entity) => entity.type === type).length]);
    for (const [type, count] of Object.entries(summary.relations))
      expect([type, count]).toEqual([type, graph.relations.filter((relation) => relation.type === type).length]);
    expect(summary.relations.RESPONSIBLE_FOR).toBeGreaterThan(0);
    expect(summary).toMatchObject({ mentions: graph.mentions.length, assertions: graph.assertions.length });
  });
});

describe('the table of summaries', () => {
  /** The cells of one row. */
  const cells = (line: string) => line.trim().split(/\s+/);

  it('keeps told and structural relations apart', () => {
    const summary = summarise(SHORT);
    const plan = { ...summary, relations: { ISSUES: 2, USES: 1, HAS_TASK: 4, CONCERNS: 6 } };
    const [heads, row] = formatSummaries([plan], ontology()).split('\n').map(cells);
    const value = (head: string) => row![heads!.indexOf(head)];
    expect([row![0], value('relations'), value('structural'), value('Task'), value('Even')]).toEqual(['short', '3', '10', '2', '0']);
  });

  it('ends with the sums, whatever the counts', () => {
    const base = summarise('');
    const count = fc.nat({ max: 1_000_000 });
    const anyPlan = fc
      .record({ characters: count, sections: count, task: count, uses: count, assertions: count, error: count })
      .map(({ characters, sections, task, uses, assertions, error }): PlanSummary => ({
        ...base,
        source: 'a.md',
        characters,
        sections,
        assertions,
        entities: { ...base.entities, Task: task },
        relations: { ...base.relations, USES: uses },
        issues: { error, warning: 0, info: 0 },
      }));
    fc.assert(
      fc.property(fc.array(anyPlan, { maxLength: 5 }), (plans) => {
        const lines = formatSummaries(plans, ontology()).split('\n');
        // Aligned: every row is as wide as the next.
        expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
        const [, ...rows] = lines.map((line) => cells(line).slice(1).map(Number));
        const sums = rows.pop()!;
        expect(rows).toHaveLength(plans.length);
        expect(sums).toEqual(sums.map((_, column) => rows.reduce((sum, row) => sum + row[column]!, 0)));
      }),
    );
  });
});
