import { compareCodePoints } from '../../schema/compare-code-points.js';
import type { DocumentRecord, SourceRecord } from '../../schema/records.js';
import type { ListReader, StoredDocument } from '../store/port/graph-store.js';
import { MAX_PAGE_SIZE } from '../store/port/page.js';

/** What is asked of a document before its text is. */
export type KnownDocument = Pick<
  StoredDocument,
  'id' | 'source' | 'sources' | 'sha256' | 'length' | 'title' | 'mediaType' | 'run' | 'issues'
>;

/** The documents of a store by their names and by their texts, brought up to date by whoever changes the store. */
export class Catalogue {
  readonly #byId = new Map<string, KnownDocument>();
  readonly #bySource = new Map<string, KnownDocument>();
  readonly #byText = new Map<string, Map<string, KnownDocument>>();

  /** @throws what the store throws */
  static async read(reader: Pick<ListReader, 'findDocuments'>): Promise<Catalogue> {
    const catalogue = new Catalogue();
    for (let after: string | undefined, more = true; more;) {
      const page = await reader.findDocuments({ page: { first: MAX_PAGE_SIZE, ...(after === undefined ? {} : { after }) } });
      for (const { item } of page.items) catalogue.put(item);
      after = page.items.at(-1)?.cursor;
      more = page.hasNextPage && after !== undefined;
    }
    return catalogue;
  }

  /** In the order of their names. */
  all(): KnownDocument[] {
    return [...this.#byId.values()].sort((a, b) => compareCodePoints(a.source, b.source));
  }

  get size(): number {
    return this.#byId.size;
  }

  byId(id: string): KnownDocument | undefined {
    return this.#byId.get(id);
  }

  /** The document that has this name, be it the first of its names or another. */
  bySource(source: string): KnownDocument | undefined {
    return this.#bySource.get(source);
  }

  /** Every document with this text: one, but for what versions before and other programs wrote. */
  byText(sha256: string): KnownDocument[] {
    return [...(this.#byText.get(sha256)?.values() ?? [])];
  }

  put({ id, source, sources, sha256, length, title, mediaType, run, issues }: KnownDocument): void {
    this.drop(id);
    const known: KnownDocument = { id, source, ...(sources && { sources }), sha256, length, title, mediaType, run, issues };
    this.#byId.set(id, known);
    for (const name of sourcesOf(known)) this.#bySource.set(name.source, known);
    const same = this.#byText.get(sha256);
    if (same) same.set(id, known);
    else this.#byText.set(sha256, new Map([[id, known]]));
  }

  drop(id: string): void {
    const known = this.#byId.get(id);
    if (!known) return;
    this.#byId.delete(id);
    for (const { source } of sourcesOf(known)) if (this.#bySource.get(source)?.id === id) this.#bySource.delete(source);
    const same = this.#byText.get(known.sha256);
    same?.delete(id);
    if (same?.size === 0) this.#byText.delete(known.sha256);
  }
}

/** The bytes of a name are not known: whoever reads it again reads it anew. */
export const UNKNOWN_BYTES = '0'.repeat(64);

/** The names of a document; one that tells of none has the one that it is known by. */
export function sourcesOf({ source, sources }: Pick<DocumentRecord, 'source' | 'sources'>): readonly SourceRecord[] {
  return sources ?? [{ source, sha256: UNKNOWN_BYTES }];
}
