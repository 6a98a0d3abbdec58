import fc from 'fast-check';
import type { StoredEntity } from '../../src/store/port/graph-store.js';
import type { Condition, Direction, DocumentField, EntityField, Field, RelationField } from '../../src/store/port/queries.js';
import type { PlainConditions } from './plain-conditions.js';

/** Conditions with links in them, over values that stand in the store. */
export function linkedConditions(plain: PlainConditions): {
  entity: fc.Arbitrary<Condition<EntityField>>;
  relation: fc.Arbitrary<Condition<RelationField>>;
  related: fc.Arbitrary<Condition<RelationField>>;
  document: fc.Arbitrary<Condition<DocumentField>>;
} {
  const types = fc.option(fc.subarray(['RESPONSIBLE_FOR', 'USES', 'RESEARCHES', 'PART_OF', 'CONCERNS', 'LOCATED_IN']), { nil: undefined });
  const direction = fc.constantFrom<Direction>('OUT', 'IN', 'BOTH');
  const name = fc.constantFrom(...plain.entities.map((entity: StoredEntity) => entity.name));
  const ofEntity = fc.oneof(
    fc.record({ field: fc.constant('name' as const), op: fc.constantFrom('eq' as const, 'gt' as const), value: name }),
    fc.record({
      field: fc.constant('type' as const),
      op: fc.constant('eq' as const),
      value: fc.constantFrom('Task', 'Zone', 'Technology'),
    }),
    fc.record({
      field: fc.constantFrom(
        { relationType: 'RESPONSIBLE_FOR', direction: 'OUT' } as const,
        { relationType: 'PART_OF', direction: 'BOTH' } as const,
      ),
      op: fc.constantFrom('eq' as const, 'gte' as const),
      value: fc.nat({ max: 3 }),
    }),
  );
  const ofRelation = fc.oneof(
    fc.record({ field: fc.constant('role' as const), op: fc.constant('eq' as const), value: fc.constantFrom('LEAD', 'SUPPORT') }),
    fc.record({ field: fc.constant('modality' as const), op: fc.constant('eq' as const), value: fc.constantFrom('FACT', 'PLANNED') }),
    fc.record({ field: fc.constant('date' as const), op: fc.constant('gte' as const), value: fc.constantFrom('2024', '2023-06') }),
    fc.record({
      field: fc.constant('rule' as const),
      op: fc.constant('contains' as const),
      value: fc.constantFrom('relation.', 'x', 'concerns'),
    }),
  );
  const ofDocument = fc.oneof(
    fc.record({
      field: fc.constant('periodEnd' as const),
      op: fc.constantFrom('lte' as const, 'gt' as const),
      value: fc.constantFrom('2023-12', '2027'),
    }),
    fc.record({ field: fc.constant('issuer' as const), op: fc.constant('contains' as const), value: fc.constantFrom('人民政府', 'x') }),
  );
  const inside = <T>(where: fc.Arbitrary<T>): fc.Arbitrary<{ where?: T }> => fc.record({ where }, { requiredKeys: [] });
  const tree = fc.letrec<{
    entity: Condition<EntityField>;
    relation: Condition<RelationField>;
    related: Condition<RelationField>;
    document: Condition<DocumentField>;
  }>((tie) => {
    const combined = (kind: 'entity' | 'relation' | 'related' | 'document'): fc.Arbitrary<never> =>
      fc.oneof(
        fc.record({ not: tie(kind) }),
        fc.record({ and: fc.array(tie(kind), { maxLength: 2 }) }),
        fc.record({ or: fc.array(tie(kind), { maxLength: 2 }) }),
      ) as fc.Arbitrary<never>;
    const relations = fc
      .tuple(direction, types, inside(tie('related')))
      .map(([way, some, where]) => ({ some: 'relations' as const, direction: way, ...(some ? { types: some } : {}), ...where }));
    const documents = inside(tie('document')).map((where) => ({ some: 'documents' as const, ...where }));
    const ends = (...ends: ('subject' | 'object' | 'other')[]): fc.Arbitrary<Condition<RelationField>> =>
      fc.tuple(fc.constantFrom(...ends), inside(tie('entity'))).map(([some, where]) => ({ some, ...where }));
    const options = { maxDepth: 4, withCrossShrink: true } as const;
    return {
      entity: fc.oneof(options, ofEntity, relations, documents, combined('entity')),
      relation: fc.oneof(options, ofRelation, ends('subject', 'object'), documents, combined('relation')),
      related: fc.oneof(options, ofRelation, ends('subject', 'object', 'other'), documents, combined('related')),
      document: fc.oneof(
        options,
        ofDocument,
        inside(tie('entity')).map((where) => ({ some: 'entities' as const, ...where })),
        combined('document'),
      ),
    };
  });
  const allowed = <F extends Field>(condition: Condition<F>): boolean => linksOf(condition) <= 20 && linkDepth(condition) <= 5;
  return {
    entity: tree.entity.filter(allowed),
    relation: tree.relation.filter(allowed),
    related: tree.related.filter(allowed),
    document: tree.document.filter(allowed),
  };
}

function linksOf(condition: Condition<Field>): number {
  if ('and' in condition) return condition.and.reduce((sum, part) => sum + linksOf(part), 0);
  if ('or' in condition) return condition.or.reduce((sum, part) => sum + linksOf(part), 0);
  if ('not' in condition) return linksOf(condition.not);
  return 'some' in condition ? 1 + (condition.where ? linksOf(condition.where) : 0) : 0;
}

function linkDepth(condition: Condition<Field>): number {
  if ('and' in condition) return Math.max(0, ...condition.and.map(linkDepth));
  if ('or' in condition) return Math.max(0, ...condition.or.map(linkDepth));
  if ('not' in condition) return linkDepth(condition.not);
  return 'some' in condition ? 1 + (condition.where ? linkDepth(condition.where) : 0) : 0;
}
