import fc from 'fast-check';
import { codePointLength, compareCodePoints } from '../../../schema/compare-code-points.js';
import { addToRelation } from '../../../src/store/merge/document-delta.js';
import { canonicalJson, documentHash, EMPTY_DIGEST, toggleDocument } from '../../../src/store/merge/document-hash.js';
import { type AttributeStatement, confirms, type EntityStatement, mergeEntity } from '../../../src/store/merge/merge-entity.js';
import { mergeRelation, type RelationStatement } from '../../../schema/merge-relation.js';
import type { DocumentGraph } from '../../../schema/records.js';
import { cityPlan } from '../../fixtures/city-plan.js';

const text = fc.string({ unit: 'binary', maxLength: 6 });

describe('code points', () => {
  test('are compared as their UTF-8 bytes are', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareCodePoints(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
    expect(compareCodePoints('\u{20000}', '\uffee')).toBeGreaterThan(0);
  });

  test('are counted', () => {
    expect(['', '区', '𬒈溪', 'a'].map(codePointLength)).toEqual([0, 1, 2, 1]);
  });
});

describe('an entity of several documents', () => {
  const claim = (name: string, rest: Partial<EntityStatement> = {}): EntityStatement => ({
    type: 'Institution',
    name,
    aliases: [],
    attributes: {},
    ...rest,
  });

  test('is called by its longest name, by code point order among equals; the others are aliases', () => {
    const claims = [claim('央行', { aliases: ['人行'] }), claim('中国人民银行', { aliases: ['央行'] }), claim('中华人民银行')];
    expect(mergeEntity('e', claims, [])).toEqual({
      id: 'e',
      type: 'Institution',
      name: '中华人民银行',
      aliases: ['中国人民银行', '人行', '央行'],
      attributes: {},
    });
  });

  test('is measured in code points, not code units', () => {
    expect(mergeEntity('e', [claim('𬒈𬒈'), claim('三个字')], []).name).toBe('三个字');
  });

  test('has the value that is asserted most surely', () => {
    const assertion = (value: string, confidence: number, modality: 'FACT' | 'PLANNED' = 'FACT'): AttributeStatement => ({
      attribute: 'kind',
      value,
      confidence,
      modality,
    });
    const kind = (...asserted: AttributeStatement[]) =>
      mergeEntity('e', [claim('x', { attributes: { kind: 'Z', open: true } })], asserted).attributes;
    expect(kind()).toEqual({ kind: 'Z', open: true });
    expect(kind(assertion('A', 0.2))).toEqual({ kind: 'A', open: true });
    expect(kind(assertion('A', 0.2), assertion('B', 0.3))['kind']).toBe('B');
    expect(kind(assertion('A', 0.3, 'PLANNED'), assertion('B', 0.3))['kind']).toBe('B');
    expect(kind(assertion('B', 0.3), assertion('A', 0.3))['kind']).toBe('A');
  });

  const anyClaim = fc.record({
    type: fc.constant('Institution'),
    name: fc.constantFrom('甲', '乙', '甲乙', '乙甲'),
    aliases: fc.array(fc.constantFrom('甲', '丙', '丁')),
    attributes: fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom<string | number | boolean>('x', 1, true)),
  });
  const asserted = fc.record({
    attribute: fc.constantFrom('a', 'b'),
    value: fc.constantFrom<string | number>('x', 'y', 1),
    confidence: fc.constantFrom(0.5, 0.9),
    modality: fc.constantFrom('FACT' as const, 'PLANNED' as const),
  });

  test('is the same in whatever order the claims come', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { minLength: 1, maxLength: 5 }), fc.array(asserted, { maxLength: 5 }), (claims, assertions) => {
        expect(mergeEntity('e', [...claims].reverse(), [...assertions].reverse())).toEqual(mergeEntity('e', claims, assertions));
      }),
    );
  });

  test('stays as it is where the next document agrees, which its view alone tells', () => {
    const document = fc.record({ claim: anyClaim, assertions: fc.array(asserted, { maxLength: 2 }) });
    let agreed = 0;
    fc.assert(
      fc.property(fc.array(document, { minLength: 1, maxLength: 4 }), document, (before, next) => {
        const merged = (documents: readonly (typeof next)[]) =>
          mergeEntity(
            'e',
            documents.map(({ claim }) => claim),
            documents.flatMap(({ assertions }) => assertions),
          );
        const view = merged(before);
        if (!confirms(view, next.claim, next.assertions)) return;
        agreed++;
        expect(merged([...before, next])).toEqual(view);
      }),
      { numRuns: 2000 },
    );
    expect(agreed).toBeGreaterThan(20);
  });

  test('does not stay where the next document says something new', () => {
    const view = mergeEntity('e', [claim('人民银行', { aliases: ['央行'], attributes: { kind: 'A' } })], []);
    const kind = (value: string): AttributeStatement => ({ attribute: 'kind', value, modality: 'FACT', confidence: 0.1 });
    expect(confirms(view, claim('人民银行', { attributes: { kind: 'A' } }), [])).toBe(true);
    expect(confirms(view, claim('央行'), [kind('A')])).toBe(true);
    expect(confirms(view, claim('中国人民银行'), [])).toBe(false);
    expect(confirms(view, claim('央行', { aliases: ['人行'] }), [])).toBe(false);
    expect(confirms(view, claim('央行', { jurisdiction: '中国' }), [])).toBe(false);
    expect(confirms(view, claim('央行'), [kind('B')])).toBe(false);
    expect(confirms(view, claim('央行', { attributes: { open: true } }), [])).toBe(false);
  });
});

describe('a relation of several documents', () => {
  test('takes one more document into its view as if it had been made of all, or says that it cannot', () => {
    const maybe = <T>(value: T) => fc.option(fc.constant(value), { nil: undefined });
    const said: fc.Arbitrary<RelationStatement> = fc
      .record({
        modality: fc.constantFrom('FACT' as const, 'PLANNED' as const),
        confidence: fc.constantFrom(0.4, 0.6, 0.9),
        date: fc.constantFrom(undefined, '2021', '2022-06'),
        role: fc.oneof(maybe('LEAD'), maybe('SUPPORT'), maybe('OBSERVER')),
      })
      .map(({ modality, confidence, date, role }) => ({
        ...{ modality, confidence },
        ...(date === undefined ? {} : { date }),
        ...(role === undefined ? {} : { role }),
      }));
    const ends = { id: 'r', type: 'T', subject: 's', object: 'o' };
    let told = 0;
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 4 }), fc.array(said, { minLength: 1, maxLength: 3 }), (before, more) => {
        const added = addToRelation(mergeRelation(ends, before), more);
        if (!added) return;
        told++;
        expect(added).toEqual(mergeRelation(ends, [...before, ...more]));
      }),
      { numRuns: 1000 },
    );
    expect(told).toBeGreaterThan(300);
    expect(
      addToRelation(mergeRelation(ends, [{ modality: 'PLANNED', confidence: 0.5, date: '2021' }]), [
        { modality: 'PLANNED', confidence: 0.5, date: '2022-06' },
      ]),
    ).toBeUndefined();
  });
});

describe('the hash of a document', () => {
  /** Where plain data hold a value that is no object or list, as paths. */
  const leaves = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] => {
    if (typeof value !== 'object' || value === null) return [path];
    const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    return entries.flatMap(([key, inner]) => leaves(inner, [...path, key]));
  };
  const changedAt = (path: readonly (string | number)[]): DocumentGraph => {
    const graph = structuredClone(cityPlan());
    const holder = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], graph);
    (holder as Record<string | number, unknown>)[path.at(-1)!] = 'changed';
    return graph;
  };

  test('tells every change of every value of a graph, be it of whatever kind', () => {
    const hash = documentHash(cityPlan());
    const paths = leaves(cityPlan());
    const parts = new Set(paths.map(([part]) => part));
    expect([...parts].sort()).toEqual(Object.keys(cityPlan()).sort());
    // One value of each field of each kind of record, for there are thousands in all.
    const byField = new Map(paths.map((path) => [path.filter((key) => typeof key === 'string').join('.'), path]));
    expect(byField.size).toBeGreaterThan(50);
    expect([...byField].filter(([, path]) => documentHash(changedAt(path)) === hash).map(([field]) => field)).toEqual([]);
    expect(documentHash(structuredClone(cityPlan()))).toBe(hash);
  });

  test.each(['sections', 'entities', 'mentions', 'relations', 'assertions'] as const)(
    'tells what is left out of %s, not its order',
    (list) => {
      const graph = cityPlan();
      const hash = documentHash(graph);
      expect(graph[list].length).toBeGreaterThan(1);
      expect(documentHash({ ...graph, [list]: graph[list].slice(1) })).not.toBe(hash);
      expect(documentHash({ ...graph, [list]: [] })).not.toBe(hash);
      expect(documentHash({ ...graph, [list]: [...graph[list]].reverse() })).toBe(hash);
    },
  );

  test('joins a digest that knows no order and forgets what goes', () => {
    const both = toggleDocument(toggleDocument(EMPTY_DIGEST, 'a', '1'), 'b', '2');
    expect(toggleDocument(toggleDocument(EMPTY_DIGEST, 'b', '2'), 'a', '1')).toBe(both);
    expect(toggleDocument(both, 'b', '2')).toBe(toggleDocument(EMPTY_DIGEST, 'a', '1'));
    expect(toggleDocument(EMPTY_DIGEST, 'a', '2')).not.toBe(toggleDocument(EMPTY_DIGEST, 'a', '1'));
  });

  test('reads objects by their sorted keys', () => {
    expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: null })).toBe('{"a":null,"b":[{"d":1}]}');
  });
});
