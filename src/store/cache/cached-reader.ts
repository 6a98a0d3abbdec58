import { LRUCache } from 'lru-cache';
import { SingleFlight } from '../../concurrency/single-flight.js';
import type { GraphReader, StoredEntity } from '../port/graph-store.js';
import type { RelationsOfQuery } from '../port/queries.js';

/** The calls whose answers are cached: all but streams, whole texts, and what is small and always asked anew. */
const CACHED = [
  'stats',
  'entities',
  'relations',
  'documents',
  'sections',
  'assertions',
  'mentions',
  'findEntities',
  'findRelations',
  'findDocuments',
  'search',
  'suggest',
  'countEntities',
  'countRelations',
  'relationsOf',
  'assertionsOfRelations',
  'assertionsOfEntities',
  'mentionsOfEntities',
  'documentsOfEntities',
  'entitiesOfDocuments',
  'sectionsOfDocuments',
  'mentionsOfDocuments',
  'assertionsOfDocuments',
  'judgements',
] as const satisfies readonly (keyof GraphReader)[];

const CACHED_NAMES: ReadonlySet<string | symbol> = new Set(CACHED);

type Call = (...args: readonly unknown[]) => unknown;

/**
 * The same reader, which answers a call that was made before with what it was answered, as long as the data rests. Each time
 * it asks the store for its revision, once for all who ask meanwhile: a small question in place of large ones, so
 * worth it where each is a round trip to a server. Whoever asks sees all that was written before they asked.
 * @param capacity for so many records in all answers together
 */
export function cacheReader(reader: GraphReader, capacity: number): GraphReader {
  return caching(reader, new AnswerCache(() => reader.revision(), capacity));
}

function caching(reader: GraphReader, answers: AnswerCache): GraphReader {
  return new Proxy(reader, {
    get(target, name): unknown {
      if (name === 'relationsOf') return relationsOf(target, answers);
      if (isCached(name)) return (...args: readonly unknown[]) => answers.get(name + JSON.stringify(args), () => call(target, name, args));
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      // What one request read before it was given up is as good for the others.
      if (name === 'withSignal') return (signal: AbortSignal) => caching(target.withSignal!(signal), answers);
      return (...args: readonly unknown[]): unknown => Reflect.apply(value, target, args);
    },
  });
}

function isCached(name: string | symbol): name is (typeof CACHED)[number] {
  return CACHED_NAMES.has(name);
}

function relationsOf(reader: GraphReader, answers: AnswerCache): GraphReader['relationsOf'] {
  return async (query, onOtherEnds) => {
    const { pages, others } = await answers.get(`relationsOf${JSON.stringify(query)}`, () => relationsAndOthers(reader, query));
    onOtherEnds?.(others);
    return pages;
  };
}

async function relationsAndOthers(reader: GraphReader, query: RelationsOfQuery) {
  const others: StoredEntity[] = [];
  const pages = await reader.relationsOf(query, (entities) => others.push(...entities));
  return { pages, others };
}

function call(reader: GraphReader, name: (typeof CACHED)[number], args: readonly unknown[]): Promise<unknown> {
  return Reflect.apply(Reflect.get(reader, name) as Call, reader, args) as Promise<unknown>;
}

/** Answers by what was asked, all of one revision of the store. */
class AnswerCache {
  readonly #revisions: SingleFlight<string>;
  readonly #answers: LRUCache<string, { readonly value: unknown }>;
  #revision: string | undefined;

  constructor(revision: () => Promise<string>, capacity: number) {
    this.#revisions = new SingleFlight(revision);
    this.#answers = new LRUCache({ maxSize: capacity, sizeCalculation: ({ value }) => countRecords(value) });
  }

  async get<T>(key: string, read: () => Promise<T>): Promise<T> {
    if (this.#answers.has(key)) {
      await this.#look();
      const cached = this.#answers.get(key);
      if (cached) return cached.value as T;
    }
    const before = this.#revision;
    const value = await read();
    // Of what revision it is shows afterwards, for which nobody has to wait: of the one before, where that is still the newest.
    void this.#look().then(
      (after) => {
        if (after === before) this.#answers.set(key, { value });
      },
      () => undefined,
    );
    return value;
  }

  /** The newest revision; answers of others are forgotten. */
  async #look(): Promise<string> {
    const revision = await this.#revisions.get();
    if (revision !== this.#revision) this.#answers.clear();
    this.#revision = revision;
    return revision;
  }
}

/** The records in an answer, be it a record, a list, a page, or a list of those. */
function countRecords(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, element) => sum + countRecords(element), 1);
  if (typeof value !== 'object' || value === null) return 1;
  const { items, pages, others } = value as Readonly<Record<string, unknown>>;
  const parts = [items, pages, others].filter((part) => part !== undefined);
  return parts.reduce<number>((sum, part) => sum + countRecords(part), 1);
}
