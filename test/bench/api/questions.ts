import type { GraphStore } from '../../../src/store/port/graph-store.js';

/** A question, and the many variables with which it is asked in turn. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

const EVIDENCE = 'evidence(first: 1) { quote sectionPath document { title } }';

export const ONE_HOP = `query OneHop($id: ID!) {
  entity(id: $id) { name relations(first: 20) { edges { relation { type } other { name type } } } }
}`;
const FILTERED = `query Filtered($word: String!) {
  institutions(where: { name: { contains: $word } }, first: 20) { totalCount nodes { id name } }
}`;
const SEARCH = `query Search($text: String!) {
  search(text: $text, first: 10) {
    totalCount
    edges { score node { ... on Entity { name type } ... on Passage { quote } } }
  }
}`;
const TWO_HOPS = `query TwoHops($id: ID!) {
  entity(id: $id) {
    name
    relations(first: 10) {
      edges {
        relation { type modality }
        ${EVIDENCE}
        other { name type relations(first: 5) { edges { relation { type modality } ${EVIDENCE} other { name type } } } }
      }
    }
  }
}`;
const PATH = `query ShortestPath($from: ID!, $to: ID!) {
  shortestPath(from: $from, to: $to) { length entities { name type } steps { relations(first: 1) { type modality } } }
}`;

/** The five questions, about the entities with most relations and words of their names. */
export async function questionsAbout(store: GraphStore): Promise<Question[]> {
  const ids = await busiest(store, {});
  const institutions = await store.reader.entities(await busiest(store, { type: 'Institution' }));
  const names = institutions.map((entity) => entity!.name).filter((name) => /^[\p{Script=Han}\d]{3,}$/u.test(name));
  const words = [...new Set(names.map((name) => name.slice(-2)).concat(names.map((name) => name.slice(0, 2))))];
  return [
    { name: 'one hop', query: ONE_HOP, variables: ids.map((id) => ({ id })) },
    { name: 'filtered list', query: FILTERED, variables: words.map((word) => ({ word })) },
    { name: 'search', query: SEARCH, variables: names.map((name) => ({ text: name })) },
    { name: 'two hops with evidence', query: TWO_HOPS, variables: ids.map((id) => ({ id })) },
    { name: 'shortest path', query: PATH, variables: ids.map((from, at) => ({ from, to: ids[(at * 7 + 3) % ids.length]! })) },
  ];
}

/** The ids of the hundred entities, of one type or any, with most relations: the heaviest to ask about. */
export async function busiest(store: GraphStore, { type }: { readonly type?: string }): Promise<string[]> {
  const found = await store.reader.findEntities({
    ...(type === undefined ? {} : { where: { field: 'type', op: 'eq', value: type } as const }),
    orderBy: [{ field: 'relationCount', descending: true }],
    page: { first: 100 },
  });
  return found.items.map(({ item }) => item.id);
}
