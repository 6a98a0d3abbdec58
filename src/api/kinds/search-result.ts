import { type ClassType, createUnionType } from 'type-graphql';
import { Passage } from '../types/passage.type.js';

const results: ClassType[] = [];

/** What a search finds: an entity of any type, or a passage of a document. */
export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'An entity of any type, or a passage of a document. `... on Entity` asks for what all entities have.',
  types: () => results as unknown as readonly [ClassType],
  resolveType: (value: { readonly type?: string }) => value.type ?? Passage.name,
});

/** Names the object types that a search can find; call once, before the schema is built. */
export function defineSearchResults(entityTypes: ReadonlyMap<string, ClassType>): void {
  results.push(...entityTypes.values(), Passage);
}
