import fc from 'fast-check';
import type { Judgement } from '../../../schema/judgement.js';
import { resolveJudgements, standingRelation, survivorOf } from '../../../src/judgements/resolve-judgements.js';
import { different, entity, judgementOf, rename, same } from './judgement-of.js';

test('of those that are one the smallest id stands, through any number of judgements', () => {
  const resolution = resolveJudgements([same('c', 'd'), same('b', 'c'), same('b', 'd')]);
  expect(['b', 'c', 'd', 'e'].map((id) => survivorOf(resolution, entity(id)))).toEqual(['b', 'b', 'b', 'e'].map(entity));
  expect(resolution.contradictions).toEqual([]);
});

test('same and different of one pair are told of, and neither holds', () => {
  const [one, two] = [same('a', 'b'), different('b', 'a')];
  const resolution = resolveJudgements([one, two]);
  expect(resolution.survivors.size).toBe(0);
  expect(resolution.contradictions).toEqual([
    { kind: 'IDENTITY', entities: [entity('a'), entity('b')], judgements: [one.id, two.id].sort() },
  ]);
});

test('same, same, different in a ring: what lies on a way between the two is left out, the rest of the group holds', () => {
  const ring = [same('a', 'b'), same('b', 'c'), different('a', 'c')];
  const resolution = resolveJudgements([...ring, same('b', 'x'), same('x', 'y')]);
  expect(resolution.contradictions.map(({ judgements }) => judgements)).toEqual([ring.map(({ id }) => id).sort()]);
  expect(['a', 'b', 'c', 'x', 'y'].map((id) => survivorOf(resolution, entity(id)))).toEqual(['a', 'b', 'c', 'b', 'b'].map(entity));
});

test('unsure decides nothing', () => {
  const unsure = judgementOf({ kind: 'UNSURE', entity: entity('a'), other: entity('b') });
  expect(resolveJudgements([same('a', 'b'), unsure]).survivors).toEqual(new Map([[entity('b'), entity('a')]]));
  expect(resolveJudgements([unsure])).toEqual(resolveJudgements([]));
});

test('two names of what is one contradict each other, the same name twice does not', () => {
  const [one, two] = [rename('a', 'first'), rename('b', 'second')];
  expect(resolveJudgements([one, two]).names.size).toBe(2);
  const joined = resolveJudgements([one, two, same('a', 'b')]);
  expect(joined.names.size).toBe(0);
  expect(joined.contradictions).toEqual([{ kind: 'NAME', entities: [entity('a')], judgements: [one.id, two.id].sort() }]);
  expect(resolveJudgements([one, rename('b', 'first'), same('a', 'b')]).names).toEqual(new Map([[entity('a'), 'first']]));
});

test('a relation is rejected between what its ends are now', () => {
  const reject = judgementOf({ kind: 'REJECT', subject: entity('b'), type: 'RESPONSIBLE_FOR', object: entity('t') });
  const { rejectedRelations } = resolveJudgements([reject, same('a', 'b')]);
  const { id } = standingRelation({ survivors: new Map() }, { type: 'RESPONSIBLE_FOR', subject: entity('a'), object: entity('t') });
  expect(rejectedRelations).toEqual(new Set([id]));
});

const letter = fc.constantFrom(...'abcdefg');
const anyJudgement: fc.Arbitrary<Judgement> = fc
  .tuple(fc.constantFrom(same, same, different, rename), letter, letter)
  .filter(([, a, b]) => a !== b)
  .map(([make, a, b]) => make(a, b));

test('the order in which judgements come does not matter', () => {
  fc.assert(
    fc.property(fc.array(anyJudgement, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (judgements, random) => {
      const shuffled = judgements.map((one) => ({ one, key: random.next().value })).sort((a, b) => a.key - b.key);
      const inOrder = [...shuffled.map(({ one }) => one)];
      expect(resolveJudgements(inOrder)).toEqual(resolveJudgements(judgements));
    }),
    { numRuns: 60 },
  );
});

/** All ways without a node twice, tried one by one. */
function onAnyWay(from: string, to: string, edges: readonly (readonly [string, string])[]): Set<string> {
  const found = new Set<string>();
  const walk = (node: string, passed: readonly string[], way: readonly string[]): void => {
    if (node === to) for (const edge of way) found.add(edge);
    else
      for (const [a, b] of edges)
        for (const [here, there] of [
          [a, b],
          [b, a],
        ] as const)
          if (here === node && !passed.includes(there)) walk(there, [...passed, there], [...way, [a, b].sort().join('')]);
  };
  walk(from, [from], []);
  return found;
}

test('a contradiction holds the judgements on all ways between the two, and no others', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(letter, letter), { maxLength: 10 }), fc.tuple(letter, letter), (pairs, [x, y]) => {
      fc.pre(x !== y);
      const edges = [...new Set(pairs.filter(([a, b]) => a !== b).map((pair) => [...pair].sort().join('')))];
      const ways = onAnyWay(x, y, edges.map((edge) => [edge[0]!, edge[1]!] as const)); // prettier-ignore
      const judgements = new Map(edges.map((edge) => [same(edge[0]!, edge[1]!).id, edge]));
      const { contradictions } = resolveJudgements([...edges.map((edge) => same(edge[0]!, edge[1]!)), different(x, y)]);
      const told = contradictions.flatMap((one) => one.judgements.flatMap((id) => judgements.get(id) ?? []));
      expect(new Set(told)).toEqual(ways);
    }),
    { numRuns: 200 },
  );
});
