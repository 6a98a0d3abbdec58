import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extractDocument } from '../../ingest/pipeline.js';
import type { DocumentGraph } from '../../schema/records.js';
import type { Disturbance } from './disturbances.js';

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

/**
 * Tests that a text gives the same through each disturbance.
 * @param isUnread whether a failure may show nothing of the text but where it is
 */
export function readsTheSame(path: string, disturbances: readonly (readonly [string, Disturbance])[], isUnread = false): void {
  const text = readFileSync(path, 'utf8');
  const read = (words: string) => extractDocument({ source: basename(path), bytes: Buffer.from(words, 'utf8') });
  const clean = sayings(read(text));

  test.each(disturbances)('through %s', (_, disturb) => {
    const changed = disturb(text);
    expect(changed === text).toBe(false);
    const graph = read(changed);
    const disturbed = sayings(graph);
    if (isUnread) expect(unlike(disturbed, clean)).toEqual([]);
    else expect({ ...disturbed, names: [] }).toEqual({ ...clean, names: [] });
    expect(f1(disturbed.names, clean.names)).toBeGreaterThan(1 - ENTITIES_APART);
    const points = [...graph.text];
    expect(graph.mentions.filter(({ start, end, quote }) => points.slice(start, end).join('') !== quote)).toEqual([]);
  });
}

function unlike(a: ReturnType<typeof sayings>, b: ReturnType<typeof sayings>): string[] {
  return (['tasks', 'targets', 'responsibilities'] as const).filter((part) => JSON.stringify(a[part]) !== JSON.stringify(b[part]));
}
