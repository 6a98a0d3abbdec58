import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Value } from '@sinclair/typebox/value';
import { globSync } from 'tinyglobby';
import { extractDocument } from '../../ingest/pipeline.js';
import { packageRoot } from '../../schema/package-root.js';
import { DocumentGraph } from '../../schema/records.js';
import { CodePointIndex } from '../../schema/span.js';
import { describeWithShared, sharedFolder } from './shared-data.js';

const plansIn = (folder: string) => globSync('**/*.{md,txt}', { cwd: folder, ignore: '**/README.md' }).sort();

describe.each(plansIn(join(packageRoot, 'seeds', 'plans')))('sample plan %s', (path) =>
  checkPlan(join(packageRoot, 'seeds', 'plans'), path),
);

describeWithShared('plans', 'every real plan', () => {
  describe.each(plansIn(join(sharedFolder, 'plans')))('%s', (path) => checkPlan(join(sharedFolder, 'plans'), path));
});

function checkPlan(folder: string, path: string): void {
  const input = { source: path, bytes: readFileSync(join(folder, path)) };
  let graph: DocumentGraph;
  beforeAll(() => {
    graph = extractDocument(input);
  });

  it('goes through without an error, as records of the right shape', () => {
    expect(graph.issues.filter(({ level }) => level === 'error')).toEqual([]);
    expect([...Value.Errors(DocumentGraph, graph)].slice(0, 3)).toEqual([]);
    expect(graph.entities.length).toBeGreaterThan(0);
  });

  it('quotes the text at every span', () => {
    const index = new CodePointIndex(graph.text);
    const quotes = [...graph.mentions, ...graph.assertions.flatMap(({ evidence }) => evidence)];
    expect(quotes.filter((span) => index.slice(span) !== span.quote)).toEqual([]);
  });

  it('refers to records that are there', () => {
    const ids = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
    const [entities, relations, sections] = [ids(graph.entities), ids(graph.relations), ids(graph.sections)];
    expect(entities.size).toBe(graph.entities.length);
    expect(graph.mentions.filter(({ entity, section }) => !entities.has(entity) || !sections.has(section))).toEqual([]);
    expect(graph.relations.filter(({ subject, object }) => !entities.has(subject) || !entities.has(object))).toEqual([]);
    expect(graph.assertions.filter(({ relation }) => relation !== undefined && !relations.has(relation))).toEqual([]);
  });

  it('has evidence for every relation', () => {
    const proved = new Set(graph.assertions.map(({ relation }) => relation));
    expect(graph.relations.filter(({ id }) => !proved.has(id))).toEqual([]);
  });

  it('gives the same bytes again', () => {
    expect(JSON.stringify(extractDocument(input))).toBe(JSON.stringify(graph));
  });
}
