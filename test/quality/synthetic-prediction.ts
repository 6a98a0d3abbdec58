import type { Prediction, PredictedEntity, PredictedRelation } from '../../src/export/prediction.js';
import type { Gold } from '../../src/quality/gold-file.js';

/** A small generator of pseudo-random numbers (mulberry32), so that a failing case can be run again. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const TYPES = ['Place', 'Zone', 'Institution', 'Technology', 'Sector', 'Programme', 'Policy', 'Product', 'Event'];

/** A prediction that is right in places and wrong in every way that the scorer knows. */
export function distort(gold: Gold, text: string, seed: number): Prediction {
  const next = random(seed);
  const chance = (share: number) => next() < share;
  const pick = <T>(items: readonly T[]) => items[Math.floor(next() * items.length)]!;
  const points = [...text];
  const entities: PredictedEntity[] = [];
  for (const [index, { names, types }] of gold.entities.entries()) {
    if (chance(0.2)) continue;
    const kept = names.filter(() => chance(0.8));
    const name = kept[0] ?? `${names[0]}x`;
    const mentions = kept.flatMap((form) => occurrences(points, form)).filter(() => chance(0.9));
    if (chance(0.2)) mentions.push({ start: Math.floor(next() * points.length), end: points.length + (chance(0.5) ? 3 : 0) });
    entities.push({ id: `e${index}`, type: chance(0.85) ? pick(types) : pick(TYPES), name, aliases: kept.slice(1), mentions });
  }
  for (const { number, title } of gold.tasks)
    if (chance(0.9)) entities.push({ ...blank, id: `t${number}`, type: 'Task', name: title, number });
  for (const [index, { value, unit, year }] of gold.targets.entries()) {
    const written = year && chance(0.8) ? { year: chance(0.5) ? year : Number(year) } : {};
    if (chance(0.9)) entities.push({ ...blank, id: `g${index}`, type: 'Target', name: unit, value, unit, ...written });
  }
  return { entities, relations: distortRelations(gold, entities, points.length, next) };
}

const blank = { aliases: [], mentions: [] };

function distortRelations(gold: Gold, entities: readonly PredictedEntity[], length: number, next: () => number): PredictedRelation[] {
  const idOf = (name: string) => {
    const index = gold.entities.findIndex(({ names }) => names.includes(name));
    return index < 0 ? `t${name}` : `e${index}`;
  };
  const evidence = () => [{ start: 0, end: next() < 0.9 ? Math.min(5, length) : length + 1, quote: '' }].filter(() => next() < 0.95);
  const right = gold.relations
    .filter(() => next() < 0.7)
    .map(({ type, subject, object, extra }): PredictedRelation => {
      const ends = next() < 0.5 && type === 'COOPERATES_WITH' ? [object, subject] : [subject, object];
      const said = extra && next() < 0.8 ? (type === 'RESPONSIBLE_FOR' ? { role: extra } : { date: extra }) : {};
      const [from = '', to = ''] = ends.map(idOf);
      return {
        ...plain,
        type: next() < 0.9 ? type : 'SUPPORTS',
        subject: from,
        object: to,
        ...said,
        modality: next() < 0.7 ? 'FACT' : 'PLANNED',
        evidence: evidence(),
      };
    });
  const made = Array.from({ length: entities.length > 0 ? 8 : 0 }, (): PredictedRelation => {
    const end = () => entities[Math.floor(next() * entities.length)]!.id;
    return { ...plain, type: next() < 0.3 ? 'CONCERNS' : 'USES', subject: end(), object: end(), evidence: evidence() };
  });
  return [...right, ...made];
}

const plain = { modality: 'FACT', confidence: 1 };

function occurrences(points: readonly string[], form: string): { start: number; end: number }[] {
  const expected = [...form];
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at + expected.length <= points.length; at++) {
    if (expected.every((point, index) => points[at + index] === point)) found.push({ start: at, end: at + expected.length });
  }
  return found;
}
