import { canonicalJson } from './document-hash.js';
import type { EntityRecord, Modality } from '../../../schema/records.js';
import { codePointLength, compareCodePoints } from '../../../schema/compare-code-points.js';

/** What one document says of an entity. */
export type EntityStatement = Omit<EntityRecord, 'id'>;

export type AttributeValue = EntityRecord['attributes'][string];

/** What one assertion says of one of the entity's attributes. */
export interface AttributeStatement {
  readonly attribute: string;
  readonly value: AttributeValue;
  readonly modality: Modality;
  readonly confidence: number;
}

/** Is an assertion one about an attribute? */
export function isAboutAttribute<T extends Partial<AttributeStatement>>(assertion: T): assertion is T & AttributeStatement {
  return assertion.attribute !== undefined && assertion.value !== undefined;
}

/**
 * One entity as all documents together see it. The result depends on the set of statements only, never on their order:
 * - name: the longest primary name, by code points; the first by code point order among equals;
 * - aliases: every other name and alias, sorted by code point;
 * - attributes: for each the value asserted with the highest confidence, FACT before PLANNED, then the smallest value;
 *   a value that a document gives without an assertion counts only where there is no assertion at all.
 */
export function mergeEntity(id: string, statements: readonly EntityStatement[], asserted: readonly AttributeStatement[]): EntityRecord {
  const names = statements.map((statement) => statement.name).sort(longestFirst);
  const name = names[0]!;
  const others = new Set([...names, ...statements.flatMap((statement) => statement.aliases)]);
  others.delete(name);
  const jurisdiction = statements.flatMap((statement) => statement.jurisdiction ?? []).sort(longestFirst)[0];
  return {
    id,
    type: statements.map((statement) => statement.type).sort(compareCodePoints)[0]!,
    name,
    aliases: [...others].sort(compareCodePoints),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    attributes: mergeAttributes(statements, asserted),
  };
}

/**
 * Does the merged view of an entity stay as it is when one more document says this of it? Told from the view alone, without
 * the statements that it was made of: names, type and jurisdiction are each the best of what was said, so that the view
 * stands for all of it. Of attributes it does not say how surely they were asserted, but the same value again changes nothing.
 */
export function confirms(view: EntityRecord, statement: EntityStatement, asserted: readonly AttributeStatement[]): boolean {
  const values = [...asserted, ...Object.entries(statement.attributes).map(([attribute, value]) => ({ attribute, value }))];
  return (
    values.every(({ attribute, value }) => view.attributes[attribute] === value) &&
    canonicalJson(mergeEntity(view.id, [view, { ...statement, attributes: {} }], [])) === canonicalJson(view)
  );
}

function mergeAttributes(statements: readonly EntityStatement[], asserted: readonly AttributeStatement[]): EntityRecord['attributes'] {
  const unasserted = statements.flatMap(({ attributes }) =>
    Object.entries(attributes).map(([attribute, value]): AttributeStatement => ({ attribute, value, modality: 'PLANNED', confidence: -1 })),
  );
  const winners = new Map<string, AttributeStatement>();
  for (const statement of [...asserted, ...unasserted]) {
    const best = winners.get(statement.attribute);
    if (!best || compareAttributeStatements(statement, best) < 0) winners.set(statement.attribute, statement);
  }
  const sorted = [...winners.values()].sort((a, b) => compareCodePoints(a.attribute, b.attribute));
  return Object.fromEntries(sorted.map(({ attribute, value }) => [attribute, value]));
}

function compareAttributeStatements(a: AttributeStatement, b: AttributeStatement): number {
  return (
    b.confidence - a.confidence ||
    Number(b.modality === 'FACT') - Number(a.modality === 'FACT') ||
    compareCodePoints(JSON.stringify(a.value), JSON.stringify(b.value))
  );
}

function longestFirst(a: string, b: string): number {
  return codePointLength(b) - codePointLength(a) || compareCodePoints(a, b);
}
