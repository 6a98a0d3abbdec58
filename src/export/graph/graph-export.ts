import type { Ontology } from '../../../schema/ontology.js';
import type { AssertionRecord, SectionRecord } from '../../../schema/records.js';
import type { CodePointIndex } from '../../../schema/span.js';
import type { StoredDocument, StoredEntity, StoredRelation } from '../../store/port/graph-store.js';

export interface ExportedEntity {
  readonly entity: StoredEntity;
  /** What is asserted about its attributes, by attribute, the best first; of the selected documents, and only where asked for. */
  readonly assertions: readonly AssertionRecord[];
}

export interface ExportedRelation {
  readonly relation: StoredRelation;
  /** What asserts it, the best first; of the selected documents. */
  readonly assertions: readonly AssertionRecord[];
}

/**
 * A part of a store's graph on its way out. A format takes the lists that it needs, in the order that it needs; each
 * comes in batches and is read anew each time, so that nothing but a batch is in memory.
 */
export interface GraphExport {
  readonly ontology: Ontology;
  /** How many there are; takes a pass over the ends where the filter cannot be counted by the store. */
  counts(): Promise<{ readonly entities: number; readonly relations: number }>;
  documents(): AsyncIterable<readonly StoredDocument[]>;
  entities(options?: { readonly evidence: boolean }): AsyncIterable<readonly ExportedEntity[]>;
  relations(): AsyncIterable<readonly ExportedRelation[]>;
  /** The documents that these ids name. */
  documentsOf(ids: Iterable<string>): Promise<ReadonlyMap<string, StoredDocument>>;
  /** The texts of these documents. */
  textsOf(ids: Iterable<string>): Promise<ReadonlyMap<string, CodePointIndex>>;
  sectionsOf(ids: Iterable<string>): Promise<ReadonlyMap<string, SectionRecord>>;
}
