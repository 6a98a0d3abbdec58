import { PlangraphError } from '../../schema/errors.js';
import { idKind } from '../../schema/ids.js';
import { contentOf, type Judgement, type JudgementKind, parseJudgement } from '../../schema/judgement.js';
import { resolveJudgements, survivorOf } from '../judgements/resolve-judgements.js';
import type { GraphReader } from '../store/port/graph-store.js';

/** A judgement as a person gives it: entities by id or by name, a claim by the id of its relation or assertion. */
export interface JudgementDraft {
  readonly kind: JudgementKind;
  readonly entity?: string | undefined;
  readonly other?: string | undefined;
  readonly name?: string | undefined;
  readonly type?: string | undefined;
  readonly claim?: string | undefined;
  readonly by: string;
  readonly why: string;
  readonly at: Date;
}

/** What a draft makes, and whether that is there already. */
export interface DraftedJudgement {
  readonly judgement: Judgement;
  /** The judgement by the same person that says the same. */
  readonly existing: Judgement | undefined;
}

/**
 * Looks up what a draft names.
 * @throws PlangraphError BAD_ARGUMENT for what is not there, is called so several times, or cannot be judged so.
 */
export async function draftJudgement(reader: GraphReader, draft: JudgementDraft): Promise<DraftedJudgement> {
  const known = await reader.judgements();
  const { kind, by, why, name, type } = draft;
  const common = { kind, by: by.trim(), why: why.trim(), at: `${draft.at.toISOString().slice(0, 19)}Z` };
  const lookUp = async (word: string | undefined) => (word === undefined ? undefined : entityOf(reader, word, known));
  const [entity, other] = await Promise.all([lookUp(draft.entity), lookUp(draft.other)]);
  const claim = draft.claim === undefined ? {} : await claimOf(reader, draft.claim);
  const fields = { ...common, entity, other, name: name?.trim(), type, ...claim };
  const judgement = checked(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));
  await requireOneType(reader, [...known, judgement], [judgement]);
  return { judgement, existing: known.find((one) => one.by === judgement.by && contentOf(one) === contentOf(judgement)) };
}

/**
 * Nothing is of two types: entities that `added` judgements make one must be of one, or a judgement must say of which.
 * @param judgements all that there will be
 * @throws PlangraphError BAD_ARGUMENT
 */
export async function requireOneType(reader: GraphReader, judgements: readonly Judgement[], added: readonly Judgement[]): Promise<void> {
  const pairs = added.flatMap((one) => (one.kind === 'SAME' ? [one] : []));
  if (pairs.length === 0) return;
  const resolution = resolveJudgements(judgements);
  const ids = [...new Set(pairs.flatMap(({ entity, other }) => [entity, other]))];
  const types = new Map((await reader.entities(ids)).flatMap((entity) => (entity ? [[entity.id, entity.type] as const] : [])));
  for (const { entity, other } of pairs) {
    const [one, two] = [types.get(entity), types.get(other)];
    if (one !== undefined && two !== undefined && one !== two && !resolution.types.has(survivorOf(resolution, entity)))
      throw new PlangraphError('BAD_ARGUMENT', `${entity} is of the type ${one}, and ${other} of ${two}: they cannot be the same`, {
        hint: 'judge first of which type one of them is',
      });
  }
}

/** The entity with this id, also one that another stands for, or the only one that is called so. */
async function entityOf(reader: GraphReader, word: string, known: readonly Judgement[]): Promise<string> {
  if (idKind(word) === 'entity') {
    const standing = survivorOf(resolveJudgements(known), word);
    const [entity] = await reader.entities([standing]);
    if (entity) return word;
    throw new PlangraphError('BAD_ARGUMENT', `there is no entity ${word}`, { hint: 'name it by its id, as the API and exports tell it' });
  }
  const { items, totalCount } = await reader.findEntities({ where: { field: 'name', op: 'eq', value: word }, page: { first: 5 } });
  if (totalCount === 1) return items[0]!.item.id;
  if (totalCount === 0)
    throw new PlangraphError('BAD_ARGUMENT', `no entity is called ${word}`, { hint: 'name it by its full name, or by its id' });
  const ids = items.map(({ item: { id, type, jurisdiction } }) => `${id} (${[type, jurisdiction].filter(Boolean).join(', ')})`);
  throw new PlangraphError('BAD_ARGUMENT', `${totalCount} entities are called ${word}`, { hint: `name one by its id: ${ids.join(', ')}` });
}

async function claimOf(reader: GraphReader, id: string): Promise<object> {
  const kind = idKind(id);
  if (kind === 'relation') {
    const [relation] = await reader.relations([id]);
    if (relation) return { subject: relation.subject, type: relation.type, object: relation.object };
  }
  if (kind === 'assertion') {
    const [assertion] = await reader.assertions([id]);
    if (assertion) return { assertion: id };
  }
  throw new PlangraphError('BAD_ARGUMENT', `there is no relation and no assertion ${id}`, {
    hint: 'a relation is rejected by its id with all claims of it, a single claim by the id of its assertion',
  });
}

/** Of a person's own words a fault is theirs, and no file's. */
function checked(fields: object): Judgement {
  try {
    return parseJudgement(fields);
  } catch (error) {
    throw new PlangraphError('BAD_ARGUMENT', (error as Error).message, { cause: error });
  }
}
