import type { Condition, Field } from '../port/queries.js';

/**
 * Texts that one of an entity's names must hold, folded, where the condition is to be true; an index of names can be asked for
 * them first.
 */
export function requiredTexts(where: Condition<Field> | undefined): string[] {
  if (!where) return [];
  if ('and' in where) return where.and.flatMap(requiredTexts);
  const isPart =
    'field' in where && (where.field === 'name' || where.field === 'alias') && (where.op === 'contains' || where.op === 'startsWith');
  return isPart ? [String(where.value)] : [];
}
