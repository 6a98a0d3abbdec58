import { readFileSync } from 'node:fs';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { PlangraphError } from '../../../schema/errors.js';

/** The GraphQL documents that a server runs, by the ids under which clients may ask for them; it runs no others. */
export class AllowedDocuments {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #known: ReadonlySet<string>;

  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
    this.#known = new Set(texts.values());
  }

  /** The document under an id, with or without the prefix `sha256:` that the draft of GraphQL over HTTP gives to hashes. */
  textOf(id: string): string | null {
    return this.#texts.get(id) ?? this.#texts.get(id.replace(/^sha256:/, '')) ?? null;
  }

  has(text: string): boolean {
    return this.#known.has(text);
  }

  /** @throws PlangraphError USAGE naming the documents that the schema cannot answer. */
  check(schema: GraphQLSchema): void {
    const faults = [...this.#texts].flatMap(([id, text]) => {
      const fault = faultOf(schema, text);
      return fault === undefined ? [] : [`${id}: ${fault}`];
    });
    if (faults.length > 0)
      throw new PlangraphError('USAGE', `the allowed queries do not fit the schema:\n  ${faults.slice(0, 5).join('\n  ')}`, {
        hint: 'make the list anew from the clients that are in use, or drop what they no longer ask',
      });
  }
}

/**
 * Reads a list of documents: a JSON object of id → document, or a manifest of Apollo's (`operations` with `id` and `body`).
 * @throws PlangraphError USAGE where the file is neither.
 */
export function readAllowedDocuments(path: string): AllowedDocuments {
  try {
    return new AllowedDocuments(new Map(entriesOf(JSON.parse(readFileSync(path, 'utf8')))));
  } catch (cause) {
    throw new PlangraphError('USAGE', `the allowed queries in ${path} cannot be read: ${(cause as Error).message}`, {
      cause,
      hint: 'give a JSON file of id → document, or a persisted query manifest',
    });
  }
}

function entriesOf(value: unknown): [string, string][] {
  const operations = (value as { operations?: unknown } | null)?.operations;
  const entries = Array.isArray(operations)
    ? (operations as { id?: unknown; body?: unknown }[]).map(({ id, body }) => [id, body])
    : Object.entries(value as object);
  for (const [id, text] of entries)
    if (typeof id !== 'string' || typeof text !== 'string') throw new Error('ids and documents have to be text');
  return entries as [string, string][];
}

function faultOf(schema: GraphQLSchema, text: string): string | undefined {
  try {
    return validate(schema, parse(text))[0]?.message;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The list as Apollo Server's store of persisted queries: what is listed is found by its hash, and nothing is added. */
export function allowListCache(allowed: AllowedDocuments): {
  get(key: string): Promise<string | undefined>;
  set(): Promise<void>;
  delete(): Promise<boolean>;
} {
  return {
    get: (key) => Promise.resolve(allowed.textOf(key.replace(/^apq:/, '')) ?? undefined),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(false),
  };
}
