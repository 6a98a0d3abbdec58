import { type TArray, type TString, Type } from '@sinclair/typebox';
import type { GraphReader, StoredEntity } from '../store/port/graph-store.js';
import { MAX_PAGE_SIZE } from '../store/port/page.js';

const ID = /^ent_[0-9a-f]{20}$/;
/** From this score of a search a name or an alias is the text itself. */
const EXACT = 7;
/** So many entities a name may mean where none is called exactly so. */
const MAX_CANDIDATES = 5;
const MAX_ASKED = 20;
export const MAX_LENGTH = 200;

/** What a model asks for at once. */
export function list(description?: string): TArray<TString> {
  return Type.Array(Type.String({ maxLength: MAX_LENGTH }), { maxItems: MAX_ASKED, ...(description ? { description } : {}) });
}

/** How many lines each thing asked for may bring. */
export const LIMIT = Type.Optional(Type.Integer({ minimum: 1, maximum: MAX_PAGE_SIZE }));
export const STANDARD_LIMIT = 10;

export function isEntityId(text: string): boolean {
  return ID.test(text);
}

export interface Resolved {
  readonly asked: string;
  /** Best first. */
  readonly entities: readonly StoredEntity[];
}

/** The entities that each text means: the one with this id, else those that are called so, else those whose names hold it. */
export async function resolve(reader: GraphReader, asked: readonly string[], types?: readonly string[]): Promise<readonly Resolved[]> {
  const ids = asked.filter(isEntityId);
  const known = ids.length > 0 ? await reader.entities(ids) : [];
  return Promise.all(
    asked.map(async (text) => {
      if (isEntityId(text)) return { asked: text, entities: known.filter((entity) => entity?.id === text).flatMap((one) => one ?? []) };
      return { asked: text, entities: await called(reader, text, types) };
    }),
  );
}

async function called(reader: GraphReader, text: string, types?: readonly string[]): Promise<readonly StoredEntity[]> {
  const { items } = await reader.search({ text, in: ['NAMES'], ...(types ? { types } : {}), page: { first: MAX_CANDIDATES } });
  const exact = items.filter(({ item }) => item.score >= EXACT);
  return (exact.length > 0 ? exact : items).flatMap(({ item }) => (item.kind === 'ENTITY' ? [item.entity] : []));
}

/** What of several things asked for a line is about; nothing where one was. */
export function askedOf(asked: readonly string[], text: string): { asked?: string } {
  return asked.length > 1 ? { asked: text } : {};
}
