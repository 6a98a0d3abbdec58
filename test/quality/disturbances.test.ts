import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { extractDocument } from '../../ingest/pipeline.js';
import { packageRoot } from '../../schema/package-root.js';
import type { DocumentGraph } from '../../schema/records.js';
import { ALL_AT_ONCE, type Disturbance, DISTURBANCES } from './disturbances.js';
import { describeWithShared, sharedFolder } from './shared-data.js';

/** Entity names may differ in so many of a hundred, since a space can fall between two bodies; nothing else may. */
const ENTITIES_APART = 0.01;

const plain = (words: unknown): string => String(words).normalize('NFKC').replace(/\s/g, '');

/** What a graph says, without ids and offsets. */
function sayings({ entities, relations }: DocumentGraph) {
  const named = new Map(entities.map(({ id, name }) => [id, plain(name)]));
  const of = (type: string) => entities.filter((entity) => entity.type === type).map(({ attributes }) => attributes);
  return {
    names: entities.filter(({ type }) => type !== 'Task' && type !== 'Target').map(({ type, name }) => `${type} ${plain(name)}`),
    tasks: of('Task').map(({ number, title }) => plain(`${number} ${title}`)),
    targets: of('Target').map(({ value, unit, year, comparator }) => plain([value, unit, year, comparator].join())),
    responsibilities: relations
      .filter(({ type }) => type === 'RESPONSIBLE_FOR')
      .map(({ subject, object, role }) => `${named.get(subject)} ${role} ${named.get(object)}`)
      .sort(),
  };
}

function f1(found: readonly string[], right: readonly string[]): number {
  const both = new Set(found.filter((name) => right.includes(name))).size;
  return (2 * both) / (found.length + right.length);
}

function readsTheSame(path: string): void {
  const text = readFileSync(path, 'utf8');
  const read = (words: string) => extractDocument({ source: basename(path), bytes: Buffer.from(words, 'utf8') });
  const all: readonly (readonly [string, Disturbance])[] = [...Object.entries(DISTURBANCES), ['all at once', ALL_AT_ONCE]];
  const clean = sayings(read(text));

  test.each(all)('through %s', (_, disturb) => {
    const changed = disturb(text);
    expect(changed).not.toBe(text);
    const graph = read(changed);
    const disturbed = sayings(graph);
    expect({ ...disturbed, names: [] }).toEqual({ ...clean, names: [] });
    expect(f1(disturbed.names, clean.names)).toBeGreaterThan(1 - ENTITIES_APART);
    const points = [...graph.text];
    for (const { start, end, quote } of graph.mentions) expect(points.slice(start, end).join('')).toBe(quote);
  });
}

const plansIn = (folder: string) => globSync('*.{md,txt}', { cwd: folder, ignore: '**/README.md' }).sort();

describe('the same is read', () => {
  const folder = join(packageRoot, 'seeds', 'plans');
  describe.each(plansIn(folder))('from %s', (path) => readsTheSame(join(folder, path)));
});

describeWithShared('plans', 'the same is read', () => {
  const folder = join(sharedFolder, 'plans');
  describe.each(plansIn(folder))('from %s', (path) => readsTheSame(join(folder, path)));
});
