import { type DocumentNode, print } from 'graphql';
import type { Document, EntityType, EntityTypes } from '../../schema/generated/api-types.js';
import type { DocumentList, EntityList, FoundRelation, RelationList, SearchConditions, SearchMatch } from './answers.js';
import { askServer, type ConnectOptions } from './ask-server.js';
import { DOCUMENTS_QUESTION, entitiesQuestion, RELATIONS_QUESTION, SEARCH_QUESTION } from './questions.js';
import { type Page, walkPages } from './walk-pages.js';

/* A client of the API: `plangraph/client`. It needs a `fetch` and the package `graphql`, and nothing of the server. */

export type * from '../../schema/generated/api-types.js';
export type * from './answers.js';
export { type AnswerError, ClientError } from './client-error.js';
export type { ConnectOptions } from './ask-server.js';
export type { Page } from './walk-pages.js';

/** A document that knows its types, as `TypedDocumentNode` and GraphQL Code Generator's documents and strings do. */
export interface Typed<Result, Variables> {
  /** There for the types alone. */
  __apiType?: (variables: Variables) => Result;
}

/** A question: its text, or a parsed document; with types or without. */
export type Question<Result, Variables> = string | ((DocumentNode | { toString(): string }) & Typed<Result, Variables>);

/**
 * A client of the server at `url`, which is its root (`http://127.0.0.1:4000`) or the API's own address.
 * Sends nothing yet.
 * @throws TypeError where `url` is none.
 */
export function connect(url: string | URL, options: ConnectOptions = {}): Client {
  const root = new URL(url);
  if (!root.pathname.endsWith('/graphql')) root.pathname = `${root.pathname.replace(/\/$/, '')}/graphql`;
  return new Client(root, options);
}

/** Asks one server. All methods fail with a `ClientError`, or with the signal's reason once it ends. */
export class Client {
  readonly #endpoint: URL;
  readonly #options: ConnectOptions;

  constructor(endpoint: URL, options: ConnectOptions) {
    this.#endpoint = endpoint;
    this.#options = options;
  }

  /** One question and its data; any error in the answer is thrown, with the data that came along. */
  async query<Result = unknown, Variables = Record<string, unknown>>(
    question: Question<Result, Variables>,
    variables?: Variables,
  ): Promise<Result> {
    const query = typeof question === 'object' && 'kind' in question ? print(question) : String(question);
    return (await askServer(this.#endpoint, this.#options, { query, variables })) as Result;
  }

  /**
   * Every record of a list that a question of your own asks for. The question takes `$after`, and `$first` where pages
   * are to be as long as the client's; `listOf` picks the list, which selects `pageInfo { hasNextPage endCursor }` and
   * `nodes` or `edges`.
   */
  each<Item, Result = unknown>(
    question: Question<Result, Record<string, unknown>>,
    variables: Readonly<Record<string, unknown>>,
    listOf: (data: Result) => Page<Item>,
  ): AsyncGenerator<Item, void, undefined> {
    const first = this.#options.pageSize ?? 100;
    return walkPages(async (after) => listOf(await this.query(question, { first, ...variables, after })));
  }

  /** Every entity of a type, with its plain fields. */
  entities<Name extends EntityType>(type: Name, list: EntityList<Name> = {}): AsyncGenerator<EntityTypes[Name]['entity'], void, undefined> {
    return this.#list(entitiesQuestion(type), list);
  }

  /** Every relation, with its ends and the first passage that says it. */
  relations(list: RelationList = {}): AsyncGenerator<FoundRelation, void, undefined> {
    return this.#list(RELATIONS_QUESTION, list);
  }

  /** Every document, with what it says of itself. */
  documents(list: DocumentList = {}): AsyncGenerator<Document, void, undefined> {
    return this.#list(DOCUMENTS_QUESTION, list);
  }

  /** Entities by their names and passages by their words, the best first. */
  search(text: string, conditions: SearchConditions = {}): AsyncGenerator<SearchMatch, void, undefined> {
    return this.#list(SEARCH_QUESTION, { ...conditions, text });
  }

  #list<Item>(question: string, variables: object): AsyncGenerator<Item, void, undefined> {
    return this.each<Item, { list: Page<Item> }>(question, { ...variables }, ({ list }) => list);
  }
}
