import { openStore } from '../../src/store/open-store.js';
import { ONE_HOP } from './api/questions.js';
import { type Asked, fire, type RequestFigures } from './http/fire.js';
import { startOurs, stop } from './http/server.js';

export interface GraphSize {
  readonly documents: number;
  readonly entities: number;
  readonly relations: number;
}

export interface ServedGraph {
  readonly name: string;
  readonly size: GraphSize;
  readonly figures: readonly (RequestFigures & { readonly name: string })[];
}

const SECONDS = 8;
const WARM_UP_SECONDS = 2;
/** As many entities are asked for in turn. */
const ENTITIES = 200;

const ONE_HOP_EVIDENCE = `query ($id: ID!) { entity(id: $id) { name relations(first: 20) { edges {
  relation { type modality } other { name type } evidence(first: 1) { quote sectionPath document { title } } } } } }`;

/** Requests over real HTTP to `plangraph serve` in a process of its own: health alone, one hop, one hop with evidence. */
export async function measureRequests(name: string, file: string): Promise<ServedGraph> {
  const { ids, size } = await lookInto(file);
  const variables = ids.map((id) => ({ id }));
  const asked: readonly [string, Asked | string][] = [
    ['health alone', '/health/live'],
    ['one hop', { query: ONE_HOP, variables }],
    ['one hop with evidence', { query: ONE_HOP_EVIDENCE, variables }],
  ];
  const server = await startOurs(`sqlite:${file}`);
  try {
    const figures: (RequestFigures & { name: string })[] = [];
    for (const [what, request] of asked) {
      await fire(server, request, WARM_UP_SECONDS);
      figures.push({ name: what, ...(await fire(server, request, SECONDS)) });
    }
    return { name, size, figures };
  } finally {
    await stop(server);
  }
}

/** The ids of the entities with most relations, the heaviest to ask for. */
export async function lookInto(file: string): Promise<{ ids: string[]; size: GraphSize }> {
  const store = await openStore(`sqlite:${file}`);
  try {
    const page = { first: 100 };
    const orderBy = [{ field: 'relationCount', descending: true }] as const;
    const first = await store.reader.findEntities({ orderBy, page });
    const after = first.items.at(-1)?.cursor;
    const second = after === undefined ? { items: [] } : await store.reader.findEntities({ orderBy, page: { ...page, after } });
    const { documents, entities, relations } = await store.reader.stats();
    const total = (rows: readonly { readonly count: number }[]): number => rows.reduce((sum, { count }) => sum + count, 0);
    return {
      ids: [...first.items, ...second.items].slice(0, ENTITIES).map(({ item }) => item.id),
      size: { documents, entities: total(entities), relations: total(relations) },
    };
  } finally {
    await store.close();
  }
}
