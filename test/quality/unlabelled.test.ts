import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { extractDocument } from '../../ingest/pipeline.js';
import { ontology } from '../../schema/ontology.js';
import { formatSummaries } from '../../src/quality/format-summaries.js';
import { type PlanSummary, summarisePlan } from '../../src/quality/summarise-plan.js';
import { describeWithShared, sharedFolder } from './shared-data.js';

describeWithShared('plans/unlabelled', 'plans without gold', () => {
  const folder = join(sharedFolder, 'plans', 'unlabelled');
  const sources = globSync('*.{md,txt}', { cwd: folder }).sort();
  const summaries: PlanSummary[] = [];

  afterAll(() => console.info(`plans without gold\n${formatSummaries(summaries, ontology())}`));

  it.each(sources)('%s goes through without an error and gives a graph', (source) => {
    const plan = summarisePlan(source, extractDocument({ source, bytes: readFileSync(join(folder, source)) }), ontology());
    summaries.push(plan);
    expect(plan.issues.error).toBe(0);
    const relations = Object.values(plan.relations).reduce((sum, count) => sum + count, 0);
    const named = Object.entries(plan.entities).filter(([type]) => type !== 'Task' && type !== 'Target');
    expect(plan.sections).toBeGreaterThan(1);
    expect(named.reduce((sum, [, count]) => sum + count, 0)).toBeGreaterThan(10);
    expect(relations).toBeGreaterThan(0);
    expect(plan.assertions).toBeGreaterThanOrEqual(relations);
  });
});
