import type { TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { type Answer, SuggestedName, SuggestedRelation } from './suggestions.js';

/** The most items of one kind in one answer: a passage of 2,000 characters names far fewer things. */
const MAX_ITEMS = 500;

/** Models like to put a block of code around JSON, with words before it. */
const FENCED = /```(?:json)?\s*(\{[\s\S]*\})\s*```/;

/** What a model wrote as an answer; null where it is no object of JSON with the two lists. */
export function readAnswer(content: string): Answer | null {
  const object = parse(content) ?? parse(FENCED.exec(content)?.[1] ?? '');
  if (object === null) return null;
  const { entities = [], relations = [] } = object;
  if (!Array.isArray(entities) || !Array.isArray(relations)) return null;
  const names = wellFormed<SuggestedName>(SuggestedName, entities);
  const claims = wellFormed<SuggestedRelation>(SuggestedRelation, relations);
  return { names, relations: claims, malformed: entities.length - names.length + relations.length - claims.length };
}

function parse(text: string): { entities?: unknown; relations?: unknown } | null {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function wellFormed<T>(shape: TSchema, items: readonly unknown[]): T[] {
  return items.slice(0, MAX_ITEMS).filter((item): item is T => Value.Check(shape, item));
}
