import { type ErrorCode, isPlangraphError, type PlangraphError } from '../../../schema/errors.js';
import { type Contradiction, resolutionOf } from '../../judgements/resolve-judgements.js';
import { draftJudgement, type JudgementDraft } from '../../judging/draft-judgement.js';
import type { GraphReader, JudgementChange } from '../../store/port/graph-store.js';
import type { ChangeErrorCode } from '../errors/change-error-code.js';
import type { ErrorLog } from '../errors/format-error.js';
import type { Audit, AuditEntry } from './audit-log.js';
import type { Deadline } from '../limits/deadline.js';
import { ChangeQueue } from './change-queue.js';
import {
  changeFailed,
  type FailedResult,
  type IngestedResult,
  type JudgedResult,
  type RefusedResult,
  type RemovedResult,
  type UndoneResult,
} from './change-results.js';
import type { DocumentChanges, DocumentSource, SentDocument } from './document-changes.js';
import { type Token, TokenAttempts, Tokens } from './tokens.js';

/** Who may change the graph, how, and where that is written down. */
export interface ChangeOptions {
  /** How long a change may take beyond a query's time, in milliseconds. */
  readonly timeout: number;
  readonly changes: DocumentChanges;
  readonly tokens: readonly Token[];
  readonly audit: Audit;
  /**
   * How a document is fetched that a client names by its address; without it clients may name none.
   * @throws PlangraphError USAGE where it is no address.
   */
  readonly fetchDocument?: (address: string) => DocumentSource;
}

/** Who asks for a change. */
export interface Requester {
  readonly deadline: Deadline;
  readonly id: string;
  readonly authorization: string | undefined;
  /** Its address. */
  readonly client: string;
}

const MAX_WAITING = 8;
const BEARER_HINT = 'send one in the header Authorization: Bearer <token>';

/** Errors that the client may do something about, or wait for, with a message where theirs is not for clients. */
const FAILURES: Partial<Record<ErrorCode, readonly [code: ChangeErrorCode, message?: string]>> = {
  TIMEOUT: ['TIME_LIMIT_EXCEEDED', 'Reading the document took too long; nothing was changed'],
  INPUT_UNSUPPORTED: ['INVALID_INPUT', 'The document cannot be read within the memory that one may take; nothing was changed'],
  STORE_BUSY: ['BUSY', 'Too many changes are waiting, or another process writes; try again'],
  STORE_UNAVAILABLE: ['STORE_UNAVAILABLE', 'The store cannot be written to now; nothing was changed'],
  STORE_READ_ONLY: ['STORE_UNAVAILABLE', 'The store cannot be written to now; nothing was changed'],
  ADDRESS_FORBIDDEN: ['ADDRESS_FORBIDDEN'],
  ADDRESS_UNREACHABLE: ['ADDRESS_UNREACHABLE'],
  ADDRESS_REFUSED: ['ADDRESS_REFUSED'],
  BAD_ARGUMENT: ['INVALID_INPUT'],
  JUDGEMENTS_CHANGED: ['JUDGEMENTS_CHANGED'],
  STORE_FULL: ['STORE_UNAVAILABLE', 'The store has no room left; nothing was changed'],
};

/** Makes the changes that clients ask for: lets in who has a token, one change at a time, and writes each of them down. */
export class Changes {
  readonly #options: ChangeOptions | null;
  readonly #tokens: Tokens;
  readonly #attempts = new TokenAttempts();
  readonly #queue = new ChangeQueue(MAX_WAITING);

  constructor(
    options: ChangeOptions | null,
    private readonly reader: GraphReader,
    private readonly log: ErrorLog,
  ) {
    this.#options = options;
    this.#tokens = new Tokens(options?.tokens ?? []);
  }

  /** Changes that run or wait. */
  get waiting(): number {
    return this.#queue.length;
  }

  /** Why this client may change nothing; null where it may. A wrong token counts. */
  refusalOf({ authorization, client }: Pick<Requester, 'authorization' | 'client'>): FailedResult | null {
    const by = this.#authorise(authorization, client);
    return typeof by === 'string' ? null : by;
  }

  /** The document behind an address, not yet fetched; or why it is not. */
  documentAt(address: string): DocumentSource | FailedResult {
    const fetchDocument = this.#options?.fetchDocument;
    if (!fetchDocument) return changeFailed('ADDRESS_FORBIDDEN', 'This server fetches no addresses; send the document');
    try {
      return fetchDocument(address);
    } catch (error) {
      if (isPlangraphError(error, 'USAGE')) return changeFailed('INVALID_INPUT', error.message);
      throw error;
    }
  }

  ingest(requester: Requester, document: SentDocument): Promise<IngestedResult | RefusedResult | FailedResult> {
    const { source, strict } = document;
    const subject = { action: 'ingest', source, document: null } as const;
    return this.#change<IngestedResult | RefusedResult>(requester, subject, async (changes) => {
      const result = await changes.ingest({ source, strict, bytes: await document.read() });
      if (result.outcome === 'refused')
        return {
          audited: { outcome: 'refused' },
          answer: () => ({
            kind: 'DocumentRefused',
            code: 'DOCUMENT_REFUSED',
            message: `The document was not taken in: ${result.issues.map(({ code }) => code).join(', ')}`,
            issues: result.issues,
          }),
        };
      const { outcome, id, sha256, issues } = result;
      return {
        audited: { outcome, document: id, sha256 },
        answer: (dataVersion) => ({ kind: 'DocumentIngested', outcome, id, dataVersion, issues }),
      };
    });
  }

  remove(requester: Requester, id: string): Promise<RemovedResult | FailedResult> {
    return this.#change<RemovedResult>(requester, { action: 'remove', source: null, document: id }, async (changes) => {
      if (await changes.remove(id))
        return { audited: { outcome: 'removed' }, answer: (dataVersion) => ({ kind: 'DocumentRemoved', id, dataVersion }) };
      return { audited: { outcome: 'NOT_FOUND' }, answer: () => changeFailed('NOT_FOUND', `There is no document ${id}`) };
    });
  }

  /** Judges under the name of the token; what the same token said before is not said again. */
  judge(requester: Requester, draft: Omit<JudgementDraft, 'by' | 'at'>, ifVersion?: string): Promise<JudgedResult | FailedResult> {
    return this.#change<JudgedResult>(requester, { action: 'judge', source: null, document: null }, async (changes, by) => {
      const { judgement, existing } = await draftJudgement(this.reader, { ...draft, by, at: new Date() });
      const outcome = await changes.changeJudgements({ add: existing ? [] : [judgement], ...seen(ifVersion) });
      const made = existing ?? judgement;
      const contradictions = await this.#contradictions();
      return {
        audited: { outcome: existing ? 'unchanged' : 'judged', judgement: made },
        answer: (dataVersion) => ({ kind: 'JudgementMade', judgement: made, ...outcome, dataVersion, contradictions }),
      };
    });
  }

  undoJudgement(requester: Requester, id: string, ifVersion?: string): Promise<UndoneResult | FailedResult> {
    return this.#change<UndoneResult>(requester, { action: 'undo', source: null, document: null }, async (changes) => {
      const judgement = (await this.reader.judgements()).find((one) => one.id === id) ?? null;
      const outcome = await changes.changeJudgements({ remove: [id], ...seen(ifVersion) });
      if (outcome.removed === 0)
        return { audited: { outcome: 'NOT_FOUND' }, answer: () => changeFailed('NOT_FOUND', `There is no judgement ${id}`) };
      const contradictions = await this.#contradictions();
      return {
        audited: { outcome: 'undone', judgement },
        answer: (dataVersion) => ({ kind: 'JudgementUndone', id, ...outcome, dataVersion, contradictions }),
      };
    });
  }

  /** Lets the change that runs, and those that wait, end. */
  drain(): Promise<void> {
    return this.#queue.drain();
  }

  async #change<T>(
    { id: request, authorization, client, deadline }: Requester,
    subject: Pick<AuditEntry, 'action' | 'source' | 'document'>,
    make: (changes: DocumentChanges, by: string) => Promise<Made<T>>,
  ): Promise<T | FailedResult> {
    const by = this.#authorise(authorization, client);
    if (typeof by !== 'string') return by;
    const options = this.#options!;
    const write = async (dataVersionBefore: string, rest: Audited): Promise<string> => {
      const dataVersionAfter = await this.reader.dataVersion();
      const time = new Date().toISOString();
      const entry = { time, request, by, ...subject, sha256: null, ...rest, dataVersionBefore, dataVersionAfter };
      // The change is made: what cannot be written down is at least said, whole, in the log.
      await options.audit(entry).catch((error: unknown) => this.log(`not in the audit log: ${JSON.stringify(entry)}`, error));
      return dataVersionAfter;
    };
    deadline.extend(options.timeout);
    try {
      return await this.#queue.run(async () => {
        const before = await this.reader.dataVersion();
        const { audited, answer } = await make(options.changes, by).catch(async (error: unknown) => {
          await write(before, { outcome: isPlangraphError(error) ? error.code : 'INTERNAL_SERVER_ERROR' });
          throw error;
        });
        return answer(await write(before, audited));
      });
    } catch (error) {
      const failure = isPlangraphError(error) ? FAILURES[error.code] : undefined;
      if (!failure) throw error;
      this.log(`${subject.action} by ${by}`, error);
      const [code, message = (error as PlangraphError).message] = failure;
      return changeFailed(code, message);
    }
  }

  async #contradictions(): Promise<readonly Contradiction[]> {
    return resolutionOf(await this.reader.judgements()).contradictions;
  }

  /** The name of the token that a client bears, or why it may change nothing. */
  #authorise(authorization: string | undefined, client: string): string | FailedResult {
    if (!this.#tokens.configured) return changeFailed('READ_ONLY', 'This server only reads: no token is configured for changes');
    const wait = this.#attempts.waitOf(client);
    if (wait > 0) return changeFailed('UNAUTHENTICATED', `Too many wrong tokens; try again in ${Math.ceil(wait / 1000)} s`);
    const by = this.#tokens.nameOf(authorization);
    if (by === null) {
      if (authorization !== undefined) this.#attempts.fail(client);
      return changeFailed('UNAUTHENTICATED', `A change needs a token: ${BEARER_HINT}`);
    }
    this.#attempts.succeed(client);
    return by;
  }
}

type Audited = Pick<AuditEntry, 'outcome'> & Partial<Pick<AuditEntry, 'document' | 'sha256' | 'judgement'>>;

function seen(ifVersion: string | undefined): Pick<JudgementChange, 'ifVersion'> {
  return ifVersion === undefined ? {} : { ifVersion };
}

/** A change that was made, or that turned out to be none: what is written down of it, and its answer. */
interface Made<T> {
  readonly audited: Audited;
  readonly answer: (dataVersion: string) => T | FailedResult;
}
