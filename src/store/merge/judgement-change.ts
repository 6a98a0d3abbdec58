import { PlangraphError } from '../../../schema/errors.js';
import { type ChangedRecords, changedRecords } from '../../judgements/changed-records.js';
import { type Judgement, judgementsVersion, MAX_JUDGEMENTS } from '../../../schema/judgement.js';
import { type Resolution, resolveJudgements } from '../../judgements/resolve-judgements.js';
import type { JudgementChange } from '../port/graph-store.js';
import { toggleDocument } from './document-hash.js';

/** What a change of judgements does to a store. */
export interface PlannedChange {
  readonly added: readonly Judgement[];
  readonly removed: readonly Judgement[];
  /** The version of the judgements behind the change. */
  readonly version: string;
  /** What all judgements come to behind the change. */
  readonly resolution: Resolution;
  /** What says which documents have to be looked at. */
  readonly changed: ChangedRecords;
}

/**
 * Looks at a change before anything is written.
 * @param known all judgements of the store
 * @throws PlangraphError JUDGEMENTS_CHANGED, BAD_ARGUMENT as the port says
 */
export function planChange(known: readonly Judgement[], { add = [], remove = [], ifVersion }: JudgementChange): PlannedChange {
  const current = judgementsVersion(known);
  if (ifVersion !== undefined && ifVersion !== current)
    throw new PlangraphError('JUDGEMENTS_CHANGED', `the judgements are no longer those of version ${ifVersion}, but of ${current}`, {
      hint: 'look at them again, and repeat the change if it still holds; nothing was changed',
    });
  const ids = new Set(known.map(({ id }) => id));
  const added = [...new Map(add.map((one) => [one.id, one])).values()].filter(({ id }) => !ids.has(id));
  const gone = new Set(remove);
  const removed = known.filter(({ id }) => gone.has(id));
  const after = [...known.filter(({ id }) => !gone.has(id)), ...added];
  if (after.length > MAX_JUDGEMENTS)
    throw new PlangraphError('BAD_ARGUMENT', `a store takes ${MAX_JUDGEMENTS} judgements, and these would be ${after.length}`);
  const resolution = resolveJudgements(after);
  return { added, removed, version: judgementsVersion(after), resolution, changed: changedRecords(resolveJudgements(known), resolution) };
}

/** The digest of a store after judgements came and went: they are content, as documents are. */
export function toggleJudgements(digest: string, judgements: readonly Judgement[]): string {
  return judgements.reduce((toggled, { id }) => toggleDocument(toggled, id, 'judgement'), digest);
}
