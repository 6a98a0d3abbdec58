import type { DocumentGraph } from '../../../schema/records.js';
import { type SmallEntity, smallGraph, type SmallRelation } from '../../fixtures/small-graph.js';

const KINDS = [
  { type: 'Institution', ending: '局' },
  { type: 'Programme', ending: '工程' },
  { type: 'Technology', ending: '技术' },
  { type: 'Zone', ending: '园区' },
];
const CHARACTERS = '云海江城东港南溪北岭平湖临安高原数据智能信息网络交通能源农业海洋金融文化';

/**
 * A graph of a given size, the same each time: some entities have many relations and most a few, as those of plans, and names of
 * four to eight characters.
 */
export function largeGraph(entities: number, relations: number): DocumentGraph {
  const random = seeded(20);
  const character = (): string => CHARACTERS[Math.floor(random() * CHARACTERS.length)]!;
  const specs = Array.from({ length: entities }, (_, at): [string, SmallEntity] => {
    const { type, ending } = KINDS[at % KINDS.length]!;
    return [`e${at}`, { type, name: `${character()}${character()}${character()}${at}${ending}` }];
  });
  // The square of a number below one is near nought more often than not.
  const anyOf = (skewed: boolean): string => `e${Math.floor(entities * (skewed ? random() ** 2 : random()))}`;
  const lines = Array.from({ length: relations }, (_, at): SmallRelation => ({
    subject: anyOf(true),
    object: anyOf(false),
    modality: at % 3 === 0 ? 'PLANNED' : 'FACT',
  }));
  const pairs = new Map(lines.filter(({ subject, object }) => subject !== object).map((line) => [`${line.subject} ${line.object}`, line]));
  return smallGraph({ source: 'large.md', entities: Object.fromEntries(specs), relations: [...pairs.values()] });
}

/** Source: Numerical Recipes, linear congruential generator. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}
