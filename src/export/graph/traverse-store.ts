import type { Ontology } from '../../../schema/ontology.js';
import type { AssertionRecord, SectionRecord } from '../../../schema/records.js';
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

const MOST_DOCUMENTS = 10_000;

class StoreTraversal implements GraphExport {
  readonly #conditions;
  readonly #wanted: ReadonlySet<string> | undefined;
  readonly #documents = new Map<string, StoredDocument>();
  #entityIds: Promise<ReadonlySet<string>> | undefined;
  #touched: Promise<ReadonlySet<string>> | undefined;

  constructor(
    readonly reader: GraphReader,
    readonly ontology: Ontology,
    readonly filter: ExportFilter,
    readonly onBatch: TraverseOptions['onBatch'],
  ) {
    this.#conditions = toConditions(filter, ontology);
    this.#wanted = filter.documents && new Set(filter.documents);
  }

  async counts(): Promise<{ entities: number; relations: number }> {
    const { entities: where, relations: relationWhere, endsUnsure } = this.#conditions;
    const page = { first: 0 };
    const entities = this.filter.connected
      ? (await this.#touchedIds()).size
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
    const touched = this.filter.connected ? await this.#touchedIds() : undefined;
    for await (const batch of this.reader.scanEntities(this.#conditions.entities)) {
      const kept = touched ? batch.filter(({ id }) => touched.has(id)) : batch;
      const assertions = evidence ? await this.reader.assertionsOfEntities(kept.map(({ id }) => id)) : [];
      yield kept.map((entity, at) => ({ entity, assertions: this.#ofWantedDocuments(assertions[at] ?? []) }));
      this.onBatch?.(kept.length);
    }
  }

  async *relations(): AsyncGenerator<readonly ExportedRelation[]> {
    for await (const batch of this.#plainRelations()) {
      const assertions = await this.reader.assertionsOfRelations(batch.map(({ id }) => id));
      yield batch.map((relation, at) => ({ relation, assertions: this.#ofWantedDocuments(assertions[at]!) }));
      this.onBatch?.(batch.length);
    }
  }

  async documentsOf(ids: Iterable<string>): Promise<ReadonlyMap<string, StoredDocument>> {
    const missing = [...new Set(ids)].filter((id) => !this.#documents.has(id));
    // A document is small beside its records, but there may be many: the oldest half makes room.
    if (this.#documents.size + missing.length > MOST_DOCUMENTS) {
      const old = [...this.#documents.keys()].slice(0, MOST_DOCUMENTS / 2);
      for (const id of old) this.#documents.delete(id);
      return this.documentsOf(ids);
    }
    if (missing.length > 0)
      for (const document of await this.reader.documents(missing)) if (document) this.#documents.set(document.id, document);
    return this.#documents;
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

  #touchedIds(): Promise<ReadonlySet<string>> {
    return (this.#touched ??= (async () => {
      const touched = new Set<string>();
      for await (const batch of this.#plainRelations()) for (const { subject, object } of batch) touched.add(subject).add(object);
      return touched;
    })());
  }

  async #readEntityIds(): Promise<ReadonlySet<string>> {
    const ids = new Set<string>();
    for await (const batch of this.reader.scanEntities(this.#conditions.entities)) for (const { id } of batch) ids.add(id);
    return ids;
  }

  #ofWantedDocuments(assertions: readonly AssertionRecord[]): readonly AssertionRecord[] {
    const wanted = this.#wanted;
    return wanted ? assertions.filter(({ document }) => wanted.has(document)) : assertions;
  }
}
