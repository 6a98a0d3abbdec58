import { createHash } from 'node:crypto';
import type { SourceDocument } from '../../ingest/formats/original/original.js';
import { changedSince } from '../../ingest/current-run.js';
import { ontology } from '../../schema/ontology.js';
import type { DocumentGraph, IssueRecord, SourceRecord } from '../../schema/records.js';
import { forbidsLoading } from '../load/forbids-loading.js';
import { type LoadOutcome, loadGraph, requireSound } from '../load/load-graph.js';
import type { GraphStore } from '../store/port/graph-store.js';
import { type Catalogue, type KnownDocument, sourcesOf, UNKNOWN_BYTES } from './catalogue.js';
import { diffGraphs, type GraphDiff } from './diff-graphs.js';
import { findNearTwins, type NearTwin } from './near-twins.js';
import { firstSource, withSources } from './with-sources.js';

/** A file or another source as it was read. */
export interface SourceBytes extends SourceDocument {
  readonly inFolder?: boolean;
  /** What the bytes say, where it was extracted already. */
  readonly graph?: DocumentGraph;
}

export interface UpdateOptions {
  readonly store: Pick<GraphStore, 'reader' | 'writer'>;
  readonly catalogue: Catalogue;
  readonly extract: (input: SourceDocument) => Promise<DocumentGraph>;
  /** The model that has a part in what `extract` makes; null for none. */
  readonly suggestedBy?: string | null;
  /** The bytes that are found under a name now, where they can be had. */
  readonly reread?: (source: string) => Promise<Uint8Array | null>;
  /** Was the file of this name looked for, and is it not there any more? */
  readonly isGone?: (source: string) => boolean;
  /** A warning forbids to load, as an error does. */
  readonly strict?: boolean;
  /** Nothing is written; what would be is told all the same. */
  readonly dryRun?: boolean;
}

/** `renamed`: the text was there under a name that is gone; `twin`: it is there under another name, too, and counts once. */
export type UpdateOutcome = LoadOutcome | 'renamed' | 'twin';

export interface UpdateResult {
  readonly outcome: UpdateOutcome;
  /** The document that the text is in now; null where it was refused. */
  readonly id: string | null;
  readonly sha256: string;
  readonly title: string;
  readonly issues: readonly IssueRecord[];
  /** The other names of the text: those that are gone, or those that stay. */
  readonly otherNames?: readonly string[];
  /** What reading it anew changed; absent where nothing was read, or nothing was there before. */
  readonly diff?: GraphDiff;
  /** Other documents with nearly the same text, of one that is new or was edited. */
  readonly nearTwins?: readonly NearTwin[];
}

/**
 * Brings a store in step with its sources, one name at a time. A text is one document, whatever number of names it has, and its
 * id is that of the first of them in the order of code points: what the store holds depends on the names and their bytes, and not on
 * the order in which they came.
 */
export class DocumentUpdates {
  constructor(readonly options: UpdateOptions) {}

  /**
   * Puts what was read under a name in place of what was there under it. What is known by the same bytes, and was read by what reads
   * now, is not read again.
   * @throws PlangraphError INVARIANT where the records break the laws of the data, and what the store throws
   */
  async put(file: SourceBytes): Promise<UpdateResult> {
    const { catalogue, extract, store, strict = false } = this.options;
    const { source, bytes } = file;
    const own = nameOf(file);
    const known = catalogue.bySource(source);
    if (known && !this.needsReading(file)) return { ...told(known), outcome: 'unchanged' };
    const graph = file.graph ?? (await extract({ source, bytes }));
    const { sha256, title } = graph.document;
    if (forbidsLoading(graph.issues, strict)) return { outcome: 'refused', id: null, sha256, title, issues: graph.issues };
    const same = catalogue.byText(sha256);
    const others = namesOf(same).filter((name) => name.source !== source);
    const names = [own, ...others.filter((name) => !this.#isGone(name.source))];
    const now = withSources(await this.#known(firstSource(names), graph, bytes), names);
    const { run, issues } = now;
    const isRenamed = !known && same.length > 0 && names.length === 1;
    const before = known ?? (isRenamed ? same[0] : undefined);
    const diff = before && diffGraphs(await this.#stored(before.id), now);
    const left = known && known.sha256 !== sha256 ? await this.#withoutName(known, source) : null;
    const written = await this.#write(left, now, [...same, ...(known ? [known] : [])]);
    const near = same.length > 0 ? [] : await findNearTwins(store.reader, catalogue, { ...now.document, run, issues }, now.text);
    const result = { ...told({ ...now.document, issues }), ...(diff && { diff }), ...(near.length > 0 && { nearTwins: near }) };
    if (known || others.length === 0) return { ...result, outcome: written };
    return { ...result, outcome: isRenamed ? 'renamed' : 'twin', otherNames: others.map((name) => name.source) };
  }

  /** Would `put` read it, by what the store holds now? */
  needsReading(file: SourceBytes): boolean {
    const known = this.options.catalogue.bySource(file.source);
    return !known || !this.#isCurrent(known, nameOf(file)) || forbidsLoading(known.issues, this.options.strict ?? false);
  }

  /** Takes a name away, and with the last of them what its document alone supported; false where nothing has that name. */
  async removeSource(source: string): Promise<boolean> {
    const known = this.options.catalogue.bySource(source);
    if (!known) return false;
    await this.#write(await this.#withoutName(known, source), null, [known]);
    return true;
  }

  /** Removes a document with all its names; false where there is none. */
  async removeDocument(id: string): Promise<boolean> {
    const known = this.options.catalogue.byId(id);
    if (!known) return false;
    await this.#write(null, null, [known]);
    return true;
  }

  #isCurrent(known: KnownDocument, own: SourceRecord): boolean {
    const sources = sourcesOf(known);
    const stored = sources.find(({ source }) => source === own.source);
    return (
      stored?.sha256 === own.sha256 &&
      stored.inFolder === own.inFolder &&
      this.#isReadAlike(known) &&
      this.options.catalogue.byText(known.sha256).length === 1 &&
      !sources.some(({ source }) => this.#isGone(source))
    );
  }

  /** Would the same bytes be read alike now? */
  #isReadAlike({ run }: KnownDocument): boolean {
    return changedSince(run, this.options.suggestedBy ?? null).length === 0;
  }

  #isGone(source: string): boolean {
    return this.options.isGone?.(source) ?? false;
  }

  /** What the document of this name says: as it was read, as it is stored, or by these bytes, which hold the same text. */
  async #known(source: string, read: DocumentGraph, bytes: Uint8Array): Promise<DocumentGraph> {
    if (source === read.document.source) return read;
    const holder = this.options.catalogue.bySource(source);
    const isFresh = holder && holder.source === source && this.#isReadAlike(holder);
    return (isFresh ? await this.#stored(holder.id) : null) ?? this.options.extract({ source, bytes });
  }

  /** The document without one of its names and without those that are gone; null where none is left. */
  async #withoutName(known: KnownDocument, source: string): Promise<DocumentGraph | null> {
    const names = sourcesOf(known).filter((name) => name.source !== source && !this.#isGone(name.source));
    if (names.length === 0) return null;
    const first = firstSource(names);
    const stored = await this.#stored(known.id);
    if (!stored) return null;
    if (first === known.source) return withSources(stored, names);
    const name = names.find((one) => one.source === first)!;
    const bytes = await this.options.reread?.(first);
    if (bytes && hashOf(bytes) === name.sha256) return withSources(await this.options.extract({ source: first, bytes }), names);
    // The stored text says the same, but not where it stood in a file of another format: the next run reads that again.
    const graph = await this.options.extract({ source: first, bytes: new TextEncoder().encode(stored.text) });
    const isExact = stored.document.encoding === 'utf-8' && /^text\/(?:plain|markdown)$/.test(stored.document.mediaType);
    return withSources(graph, isExact ? names : names.map((one) => (one === name ? { ...one, sha256: UNKNOWN_BYTES } : one)));
  }

  async #stored(id: string): Promise<DocumentGraph | null> {
    for await (const graph of this.options.store.reader.documentGraphs([id])) return graph;
    return null;
  }

  /**
   * Each document is a transaction of its own: what stays is there before what it stood in goes, so that whoever is stopped in
   * between has lost nothing, and the next run completes it.
   */
  async #write(left: DocumentGraph | null, now: DocumentGraph | null, before: readonly KnownDocument[]): Promise<LoadOutcome> {
    const { catalogue, store, dryRun } = this.options;
    const put = [left, now].filter((graph) => graph !== null);
    let outcome: LoadOutcome = 'replaced';
    for (const graph of put) {
      if (dryRun) requireSound(graph, ontology());
      outcome = dryRun ? this.#foretold(graph) : await loadGraph(store, graph);
    }
    const gone = new Set(before.map(({ id }) => id));
    for (const { document } of put) gone.delete(document.id);
    for (const id of gone) {
      if (!dryRun) await store.writer.removeDocument(id);
      catalogue.drop(id);
    }
    for (const { document, run, issues } of put) catalogue.put({ ...document, run, issues });
    return outcome === 'added' && before.length > 0 ? 'replaced' : outcome;
  }

  #foretold({ document: { id } }: DocumentGraph): LoadOutcome {
    return this.options.catalogue.byId(id) ? 'replaced' : 'added';
  }
}

function told({ id, sha256, title, issues }: Pick<KnownDocument, 'id' | 'sha256' | 'title' | 'issues'>): Omit<UpdateResult, 'outcome'> {
  return { id, sha256, title, issues };
}

function nameOf({ source, bytes, inFolder }: SourceBytes): SourceRecord {
  return { source, sha256: hashOf(bytes), ...(inFolder && { inFolder }) };
}

/** Every name of these documents, each once. */
function namesOf(documents: readonly KnownDocument[]): SourceRecord[] {
  return [...new Map(documents.flatMap(sourcesOf).map((name) => [name.source, name])).values()];
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
