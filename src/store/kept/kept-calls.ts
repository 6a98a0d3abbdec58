import type { GraphReader, StoredEntity } from '../port/graph-store.js';
import type { RelationsOfQuery } from '../port/queries.js';
import { BoundedMap } from './bounded-map.js';
import { SharedQuestion } from './shared-question.js';

/** The calls whose answers are kept: all but streams, whole texts, and what is small and always asked anew. */
const KEPT = [
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
] as const satisfies readonly (keyof GraphReader)[];

const KEPT_NAMES: ReadonlySet<string | symbol> = new Set(KEPT);

type Call = (...given: readonly unknown[]) => unknown;

/**
 * The same reader, which answers a call that was made before with what it was answered, as long as the data rests. Each time
 * it asks the store for its revision, once for all who ask meanwhile: a small question in place of large ones, so
 * worth it where each is a round trip to a server. Whoever asks sees all that was written before they asked.
 * @param room for so many records in all answers together
 */
export function keepCalls(reader: GraphReader, room: number): GraphReader {
  return keeping(reader, new KeptAnswers(() => reader.revision(), room));
}

function keeping(reader: GraphReader, answers: KeptAnswers): GraphReader {
  return new Proxy(reader, {
    get(target, name): unknown {
      if (name === 'relationsOf') return relationsOf(target, answers);
      if (isKept(name)) return (...given: readonly unknown[]) => answers.get(name + JSON.stringify(given), () => call(target, name, given));
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      // What one request read before it was given up is as good for the others.
      if (name === 'withSignal') return (signal: AbortSignal) => keeping(target.withSignal!(signal), answers);
      return (...given: readonly unknown[]): unknown => Reflect.apply(value, target, given);
    },
  });
}

function isKept(name: string | symbol): name is (typeof KEPT)[number] {
  return KEPT_NAMES.has(name);
}

function relationsOf(reader: GraphReader, answers: KeptAnswers): GraphReader['relationsOf'] {
  return async (query, meet) => {
    const { pages, others } = await answers.get(`relationsOf${JSON.stringify(query)}`, () => relationsAndOthers(reader, query));
    meet?.(others);
    return pages;
  };
}

async function relationsAndOthers(reader: GraphReader, query: RelationsOfQuery) {
  const others: StoredEntity[] = [];
  const pages = await reader.relationsOf(query, (met) => others.push(...met));
  return { pages, others };
}

function call(reader: GraphReader, name: (typeof KEPT)[number], given: readonly unknown[]): Promise<unknown> {
  return Reflect.apply(Reflect.get(reader, name) as Call, reader, given) as Promise<unknown>;
}

/** Answers by what was asked, all of one revision of the store. */
class KeptAnswers {
  readonly #revisions: SharedQuestion<string>;
  readonly #kept: BoundedMap<{ readonly value: unknown }>;
  #revision: string | undefined;

  constructor(revision: () => Promise<string>, room: number) {
    this.#revisions = new SharedQuestion(revision);
    this.#kept = new BoundedMap(room, ({ value }) => countRecords(value));
  }

  async get<T>(key: string, read: () => Promise<T>): Promise<T> {
    if (this.#kept.get(key)) {
      await this.#look();
      const kept = this.#kept.get(key);
      if (kept) return kept.value as T;
    }
    const before = this.#revision;
    const value = await read();
    // Of what revision it is shows afterwards, for which nobody has to wait: of the one before, where that is still the newest.
    void this.#look().then(
      (after) => {
        if (after === before) this.#kept.set(key, { value });
      },
      () => undefined,
    );
    return value;
  }

  /** The newest revision; what was kept of others is forgotten. */
  async #look(): Promise<string> {
    const revision = await this.#revisions.ask();
    if (revision !== this.#revision) this.#kept.clear();
    this.#revision = revision;
    return revision;
  }
}

/** The records in an answer, be it a record, a list, a page, or a list of those. */
function countRecords(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + countRecords(one), 1);
  if (typeof value !== 'object' || value === null) return 1;
  const { items, pages, others } = value as Readonly<Record<string, unknown>>;
  const parts = [items, pages, others].filter((part) => part !== undefined);
  return parts.reduce<number>((sum, part) => sum + countRecords(part), 1);
}
