import type { EntityRecord } from '../../../schema/records.js';
import type { GraphStore } from '../../../src/store/port/graph-store.js';

/** A question, with variables that are asked again and again, and many that are asked once. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: readonly Variables[];
}

export interface WideQuestion extends Question {
  readonly once: readonly Variables[];
}

type Variables = Readonly<Record<string, unknown>>;

/** So many different variables has a wide question. */
export const WIDE = 10_000;
const PAGE = 100;

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

/**
 * The five questions with as many more variables: any entities, pieces of names of institutions, pieces of any names.
 * @throws RangeError where the graph is too small for them.
 */
export async function wideQuestionsAbout(store: GraphStore): Promise<WideQuestion[]> {
  const questions = await questionsAbout(store);
  const repeated = new Set(questions.flatMap(({ variables }) => variables.map((one) => JSON.stringify(one))));
  const entities = await allEntities(store);
  const ids = entities.map(({ id }) => id);
  const words = piecesOf(entities.filter(({ type }) => type === 'Institution').map(({ name }) => name));
  const texts = piecesOf(entities.map(({ name }) => name)).filter((piece) => piece.length > 2);
  const wide: Readonly<Record<string, readonly Variables[]>> = {
    'one hop': ids.map((id) => ({ id })),
    'filtered list': words.map((word) => ({ word })),
    search: texts.map((text) => ({ text })),
    'two hops with evidence': ids.map((id) => ({ id })),
    'shortest path': ids.map((from, at) => ({ from, to: ids[(at * 7 + 3) % ids.length]! })),
  };
  return questions.map((question) => {
    const fresh = wide[question.name]!.filter((one) => !repeated.has(JSON.stringify(one)));
    if (fresh.length < WIDE) throw new RangeError(`${question.name} has ${fresh.length} variables, fewer than ${WIDE}`);
    // From all parts of the graph, and the same in each run.
    const once = Array.from({ length: WIDE }, (_, at) => fresh[Math.floor((at * fresh.length) / WIDE)]!);
    return { ...question, once };
  });
}

/** In the order of their ids, which is none in the text. */
async function allEntities(store: GraphStore): Promise<EntityRecord[]> {
  const found: EntityRecord[] = [];
  for (let after: string | undefined; ;) {
    const { items } = await store.reader.findEntities({ page: { first: PAGE, ...(after === undefined ? {} : { after }) } });
    found.push(...items.map(({ item }) => item));
    if (items.length < PAGE) return found.sort((a, b) => (a.id < b.id ? -1 : 1));
    after = items.at(-1)!.cursor;
  }
}

/** The different runs of two to six characters in names of Han characters and digits, by their last character and on. */
function piecesOf(names: readonly string[]): string[] {
  const pieces = new Set<string>();
  for (const name of names.filter((one) => /^[\p{Script=Han}\d]{3,}$/u.test(one)))
    for (let start = 0; start < name.length - 1; start++)
      for (let length = 2; length <= 6 && start + length <= name.length; length++) pieces.add(name.slice(start, start + length));
  return [...pieces];
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
