import { LRUCache } from 'lru-cache';
import type { Ontology } from '../../../schema/ontology.js';
import type { AssertionRecord, SectionRecord } from '../../../schema/records.js';
import { CodePointIndex } from '../../../schema/span.js';
import type { GraphReader, StoredDocument, StoredRelation } from '../../store/port/graph-store.js';
import { MAX_PAGE_SIZE } from '../../store/port/page.js';
import { type ExportFilter, toConditions } from './export-filter.js';
import type { ExportedEntity, ExportedRelation, GraphExport } from './graph-export.js';

export interface TraverseOptions {
  readonly filter?: ExportFilter;
  /** Told of every batch of entities or relations that went out. */
  readonly onBatch?: (size: number) => void;
}

/**
 * The part of a store's graph that a filter leaves: the one traversal that every format is fed by. What a batch needs
 * from elsewhere (its evidence, its documents) is asked for once a batch. Memory does not grow with the graph, but for
 * the ids of entities where `connected` or a condition on entities makes each relation's ends a question.
 * @throws PlangraphError BAD_ARGUMENT for a filter that cannot be meant.
 */
export function traverseStore(reader: GraphReader, ontology: Ontology, { filter = {}, onBatch }: TraverseOptions = {}): GraphExport {
  return new StoreTraversal(reader, ontology, filter, onBatch);
}

/** Documents that are remembered from batch to batch. */
const CACHED_DOCUMENTS = 10_000;

/** Characters of texts that are remembered. */
const CACHED_CHARACTERS = 20_000_000;

class StoreTraversal implements GraphExport {
  readonly #conditions;
  readonly #selected: ReadonlySet<string> | undefined;
  readonly #documents = new LRUCache<string, StoredDocument>({ max: CACHED_DOCUMENTS });
  readonly #texts = new LRUCache<string, CodePointIndex>({ maxSize: CACHED_CHARACTERS, sizeCalculation: ({ text }) => text.length + 1 });
  #entityIds: Promise<ReadonlySet<string>> | undefined;
  #connected: Promise<ReadonlySet<string>> | undefined;

  constructor(
    readonly reader: GraphReader,
    readonly ontology: Ontology,
    readonly filter: ExportFilter,
    readonly onBatch: TraverseOptions['onBatch'],
  ) {
    this.#conditions = toConditions(filter, ontology);
    this.#selected = filter.documents && new Set(filter.documents);
  }

  async counts(): Promise<{ entities: number; relations: number }> {
    const { entities: where, relations: relationWhere, endsUnsure } = this.#conditions;
    const page = { first: 0 };
    const entities = this.filter.connected
      ? (await this.#connectedIds()).size
      : (await this.reader.findEntities({ ...(where ? { where } : {}), page })).totalCount;
    if (!endsUnsure) {
      const { totalCount } = await this.reader.findRelations({ ...(relationWhere ? { where: relationWhere } : {}), page });
      return { entities, relations: totalCount };
    }
    let relations = 0;
    for await (const batch of this.#plainRelations()) relations += batch.length;
    return { entities, relations };
  }

  async *documents(): AsyncGenerator<readonly StoredDocument[]> {
    for (let after: string | undefined; ;) {
      const page = await this.reader.findDocuments({
        ...(this.filter.documents ? { where: { field: 'id', op: 'in', value: this.filter.documents } } : {}),
        page: { first: MAX_PAGE_SIZE, ...(after === undefined ? {} : { after }) },
      });
      if (page.items.length > 0) yield page.items.map(({ item }) => item);
      if (!page.hasNextPage) return;
      after = page.items[page.items.length - 1]!.cursor;
    }
  }

  async *entities({ evidence }: { evidence: boolean } = { evidence: false }): AsyncGenerator<readonly ExportedEntity[]> {
    const connected = this.filter.connected ? await this.#connectedIds() : undefined;
    for await (const batch of this.reader.scanEntities(this.#conditions.entities)) {
      const exported = connected ? batch.filter(({ id }) => connected.has(id)) : batch;
      const assertions = evidence ? await this.reader.assertionsOfEntities(exported.map(({ id }) => id)) : [];
      yield exported.map((entity, at) => ({ entity, assertions: this.#ofSelectedDocuments(assertions[at] ?? []) }));
      this.onBatch?.(exported.length);
    }
  }

  async *relations(): AsyncGenerator<readonly ExportedRelation[]> {
    for await (const batch of this.#plainRelations()) {
      const assertions = await this.reader.assertionsOfRelations(batch.map(({ id }) => id));
      yield batch.map((relation, at) => ({ relation, assertions: this.#ofSelectedDocuments(assertions[at]!) }));
      this.onBatch?.(batch.length);
    }
  }

  async documentsOf(ids: Iterable<string>): Promise<ReadonlyMap<string, StoredDocument>> {
    const found = new Map<string, StoredDocument>();
    const missing: string[] = [];
    for (const id of new Set(ids)) {
      const cached = this.#documents.get(id);
      if (cached) found.set(id, cached);
      else missing.push(id);
    }
    for (const document of missing.length > 0 ? await this.reader.documents(missing) : []) {
      if (!document) continue;
      this.#documents.set(document.id, document);
      found.set(document.id, document);
    }
    return found;
  }

  async textsOf(ids: Iterable<string>): Promise<ReadonlyMap<string, CodePointIndex>> {
    const found = new Map<string, CodePointIndex>();
    for (const id of new Set(ids)) {
      // One at a time: of all texts of a batch no more are in memory than are remembered.
      const text = this.#texts.get(id) ?? (await this.#readText(id));
      if (text) found.set(id, text);
    }
    return found;
  }

  async #readText(id: string): Promise<CodePointIndex | undefined> {
    const [text] = await this.reader.texts([id]);
    if (text == null) return undefined;
    const index = new CodePointIndex(text);
    this.#texts.set(id, index);
    return index;
  }

  async sectionsOf(ids: Iterable<string>): Promise<ReadonlyMap<string, SectionRecord>> {
    const sections = await this.reader.sections([...new Set(ids)]);
    return new Map(sections.flatMap((section) => (section ? [[section.id, section]] : [])));
  }

  /** Relations without their evidence; both ends are entities of the export. */
  async *#plainRelations(): AsyncGenerator<readonly StoredRelation[]> {
    const ids = this.#conditions.endsUnsure ? await (this.#entityIds ??= this.#readEntityIds()) : undefined;
    for await (const batch of this.reader.scanRelations(this.#conditions.relations))
      yield ids ? batch.filter(({ subject, object }) => ids.has(subject) && ids.has(object)) : batch;
  }

  #connectedIds(): Promise<ReadonlySet<string>> {
    return (this.#connected ??= (async () => {
      const ids = new Set<string>();
      for await (const batch of this.#plainRelations()) for (const { subject, object } of batch) ids.add(subject).add(object);
      return ids;
    })());
  }

  async #readEntityIds(): Promise<ReadonlySet<string>> {
    const ids = new Set<string>();
    for await (const batch of this.reader.scanEntities(this.#conditions.entities)) for (const { id } of batch) ids.add(id);
    return ids;
  }

  #ofSelectedDocuments(assertions: readonly AssertionRecord[]): readonly AssertionRecord[] {
    const selected = this.#selected;
    return selected ? assertions.filter(({ document }) => selected.has(document)) : assertions;
  }
}
