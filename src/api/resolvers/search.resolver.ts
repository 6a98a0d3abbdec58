import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { SearchHit, StoredEntity } from '../../store/port/graph-store.js';
import type { Passage, SearchQuery } from '../../store/port/search.js';
import { type Connection, type Edge, mapConnection, type ListPosition, PlainEdge } from '../connections/to-connection.js';
import { SearchArgs, toSearchQuery } from '../inputs/search-args.js';
import type { RequestContext } from '../context/request-context.js';
import { SearchConnection } from '../types/search.type.js';

type SearchEdgeValue = Edge<StoredEntity | Passage> & Pick<SearchHit, 'score' | 'highlights'> & { readonly matched: string };

interface SearchConnectionValue extends Connection<StoredEntity | Passage, SearchEdgeValue> {
  readonly query: SearchQuery;
}

class HitEdge extends PlainEdge<StoredEntity | Passage> implements SearchEdgeValue {
  readonly score: number;
  readonly #hit: SearchHit;

  constructor(hit: SearchHit, at: ListPosition) {
    super(hit.kind === 'ENTITY' ? hit.entity : hit.passage, at);
    this.score = hit.score;
    this.#hit = hit;
  }

  get highlights(): SearchHit['highlights'] {
    return this.#hit.highlights;
  }

  get matched(): string {
    return this.#hit.highlights[0]!.text;
  }
}

/** Whoever found this many records needs no other names. */
const ENOUGH = 5;

const MAX_SUGGESTIONS = 5;

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description: 'Entities whose names hold the text, or its sound, and then passages of documents that hold it, the best match first.',
  })
  async search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() { reader, loaders }: RequestContext): Promise<SearchConnectionValue> {
    const query = toSearchQuery(args);
    const page = await reader.search(query);
    const connection = mapConnection(page, (hit, at) => new HitEdge(hit, at));
    loaders.keepEntities(page.items.flatMap(({ item }) => (item.kind === 'ENTITY' ? [item.entity] : [])));
    return { ...connection, query };
  }
}

@Resolver(() => SearchConnection)
export class SearchConnectionResolver {
  @FieldResolver(() => [String], {
    description:
      `Names that may have been meant, at most ${MAX_SUGGESTIONS}: alike in sound or ` +
      `but for a character or two. Empty where ${ENOUGH} records or more were found.`,
  })
  async suggestions(@Root() found: SearchConnectionValue, @Ctx() { reader }: RequestContext): Promise<readonly string[]> {
    const { text, types } = found.query;
    if (found.totalCount >= ENOUGH) return [];
    return reader.suggest({ text, ...(types ? { types } : {}), limit: MAX_SUGGESTIONS });
  }
}
