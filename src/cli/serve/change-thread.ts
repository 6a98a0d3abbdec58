import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SourceDocument } from '../../../ingest/formats/original/original.js';
import { PlangraphError } from '../../../schema/errors.js';
import type { DocumentGraph, IssueRecord } from '../../../schema/records.js';
import type { DocumentChanges, IngestResult, NewDocument } from '../../api/mutations/document-changes.js';
import { threadTask } from '../../concurrency/thread-outcome.js';
import { ThreadPool } from '../../concurrency/thread-pool.js';
import type { StoreAddress } from '../../graph/engine/graph-thread.js';
import type { GraphStore, JudgementChange, JudgementOutcome, ReplaceOutcome } from '../../store/port/graph-store.js';
import { Catalogue } from '../../sync/catalogue.js';
import { DocumentUpdates, type UpdateResult } from '../../sync/document-updates.js';
import { forbidsLoading } from '../../load/forbids-loading.js';

/** What one document may take, in MiB; its lexicons and dictionaries take about a third of it. */
const MEMORY_MIB = 1024;

/** What the server's own thread learns of a document that was extracted; its graph stays in the thread. */
interface Extracted {
  readonly sha256: string;
  readonly issues: readonly IssueRecord[];
}

/* What the thread keeps between two tasks, which come one after the other. The server's own thread leaves this alone. */
let extracted: { readonly document: SourceDocument; readonly graph: DocumentGraph } | undefined;
let opened: GraphStore | undefined;

/** The server's own thread imports this file, too, and is to load no lexicon. */
export const extract = threadTask(async (document: SourceDocument): Promise<Extracted> => {
  const { extractFile } = await import('../../../ingest/pipeline.js');
  const graph = await extractFile(document);
  extracted = { document, graph };
  return { sha256: graph.document.sha256, issues: graph.issues };
});

export const load = threadTask(async (address: StoreAddress): Promise<UpdateResult> => put(await storeAt(address), taken()));

export const take = threadTask((_: null) => taken());

export const remove = threadTask(async ({ address, id }: { readonly address: StoreAddress; readonly id: string }): Promise<boolean> => {
  return (await storeAt(address)).writer.removeDocument(id);
});

export const changeJudgements = threadTask(
  async ({ address, change }: { readonly address: StoreAddress; readonly change: JudgementChange }): Promise<JudgementOutcome> =>
    (await storeAt(address)).writer.changeJudgements(change),
);

/** A text that is there under another name is one document with it. */
async function put(store: GraphStore, { document, graph }: NonNullable<typeof extracted>): Promise<UpdateResult> {
  const extract = async (input: SourceDocument): Promise<DocumentGraph> =>
    input.source === document.source ? graph : (await import('../../../ingest/pipeline.js')).extractFile(input);
  return new DocumentUpdates({ store, catalogue: await Catalogue.read(store.reader), extract }).put(document);
}

export const closeStore = threadTask(async (_: null): Promise<void> => {
  await opened?.close();
  opened = undefined;
});

function taken(): NonNullable<typeof extracted> {
  const taken = extracted!;
  extracted = undefined;
  return taken;
}

async function storeAt({ url, options }: StoreAddress): Promise<GraphStore> {
  const { openStore } = await import('../../store/open-store.js');
  return (opened ??= await openStore(url, { ...options, mustExist: true }));
}

/**
 * Changes a store in a thread of its own, which opens the store for itself, so that a server goes on answering: extracting a
 * long plan takes seconds, and so does loading one. One change at a time. The thread starts with the first change and stays; a
 * document that takes too long to extract, or too much memory, ends it. A store in memory is only to be had here: it is written
 * to by whoever asks.
 */
export class ChangeThread implements DocumentChanges {
  readonly #pool = new ThreadPool({
    file: new URL('./change-thread.js', import.meta.url),
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MIB },
  });
  #hasStore = false;

  /**
   * @param deadline the longest that the extraction of one document may take, in milliseconds
   * @param address where the thread opens the store; none for a store in memory
   */
  constructor(
    readonly store: GraphStore,
    readonly deadline: number,
    readonly address?: StoreAddress,
  ) {}

  /**
   * @throws PlangraphError TIMEOUT after the deadline, INPUT_UNSUPPORTED where the document needs too much memory, and what the
   * store throws; nothing is changed then.
   */
  async ingest({ source, bytes, strict }: NewDocument): Promise<IngestResult> {
    const { sha256, issues } = await this.#extract({ source, bytes });
    if (forbidsLoading(issues, strict)) return { outcome: 'refused', issues };
    const { outcome, id, issues: stored } = await this.#load(source);
    // A text that was there under another name replaces nothing: its document has one name more.
    const told = { twin: 'added', renamed: 'replaced' } as const;
    return { outcome: outcome in told ? told[outcome as keyof typeof told] : (outcome as ReplaceOutcome), id: id!, sha256, issues: stored };
  }

  async remove(id: string): Promise<boolean> {
    if (!this.address) return this.store.writer.removeDocument(id);
    this.#hasStore = true;
    return settled(this.#pool.run('remove', { address: this.address, id }));
  }

  async changeJudgements(change: JudgementChange): Promise<JudgementOutcome> {
    if (!this.address) return this.store.writer.changeJudgements(change);
    this.#hasStore = true;
    return settled(this.#pool.run('changeJudgements', { address: this.address, change }));
  }

  async close(): Promise<void> {
    if (this.#hasStore) await this.#pool.run('closeStore', null);
    await this.#pool.close(new PlangraphError('INTERRUPTED', 'the server is stopping'));
  }

  async #extract(document: SourceDocument): Promise<Extracted> {
    const { source } = document;
    const deadline = AbortSignal.timeout(this.deadline);
    try {
      return await this.#pool.run('extract', document, deadline);
    } catch (cause) {
      if (deadline.aborted) throw new PlangraphError('TIMEOUT', `reading ${source} took longer than ${this.deadline} ms`, { cause });
      throw withinMemory(source, cause);
    }
  }

  async #load(source: string): Promise<UpdateResult> {
    if (!this.address) return put(this.store, await this.#pool.run('take', null));
    this.#hasStore = true;
    try {
      return await settled(this.#pool.run<StoreAddress, UpdateResult>('load', this.address));
    } catch (cause) {
      throw withinMemory(source, cause);
    }
  }
}

/** The server's own connection is asked for news once in a turn of the event loop: what was changed is seen in the next. */
async function settled<T>(change: Promise<T>): Promise<T> {
  const result = await change;
  await nextTurn();
  return result;
}

function withinMemory(source: string, cause: unknown): unknown {
  if ((cause as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') return cause;
  return new PlangraphError('INPUT_UNSUPPORTED', `${source} needs too much memory`, { cause });
}
