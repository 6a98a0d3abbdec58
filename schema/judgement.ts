import { type Static, type TSchema, Type } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import { compareCodePoints } from './compare-code-points.js';
import { PlangraphError } from './errors.js';
import { sha256 } from './ids.js';
import { ontology } from './ontology.js';

/*
 * What people say of what was extracted. A judgement names entities by their ids, which are the same in every store and after
 * every ingest, and relations by their ends, so that it holds for documents that are still to come.
 */

const EntityId = Type.String({ pattern: '^ent_[0-9a-f]{20}$', description: 'the id of an entity' });
/** One line that does not begin with a space. */
const line = (maxLength: number, description: string) => Type.RegExp(/^[^\p{Z}\p{C}][^\p{Cc}\p{Cs}]*$/u, { maxLength, description });

const common = {
  id: Type.String({ pattern: '^jdg_[0-9a-f]{20}$', description: 'a hash of all else, which may be left out of a file' }),
  by: line(200, 'who says so'),
  at: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$', description: 'when, in UTC, to the second' }),
  why: line(2000, 'in the words of who says so'),
};
const judged = <Kind extends string, Fields extends Record<string, TSchema>>(kind: Kind, fields: Fields) =>
  Type.Object({ ...common, kind: Type.Literal(kind), ...fields }, { additionalProperties: false });

/** The id of `entity` is the smaller of the two, for neither comes first. */
const pair = { entity: EntityId, other: EntityId };

const SHAPES = {
  /** Two entities are one thing. */
  SAME: [judged('SAME', pair)],
  /** They are two, whatever else says that they are one. */
  DIFFERENT: [judged('DIFFERENT', pair)],
  /** Somebody looked and could not tell. */
  UNSURE: [judged('UNSURE', pair)],
  /** An entity has this name; the others become aliases. */
  RENAME: [judged('RENAME', { entity: EntityId, name: line(400, 'what it is called') })],
  /** An entity is of this type. */
  TYPE: [judged('TYPE', { entity: EntityId, type: Type.String({ minLength: 1, maxLength: 200 }) })],
  /** No document says this relation, or one document does not claim this. */
  REJECT: [
    judged('REJECT', { subject: EntityId, type: Type.String({ minLength: 1, maxLength: 200 }), object: EntityId }),
    judged('REJECT', { assertion: Type.String({ pattern: '^ass_[0-9a-f]{20}$' }) }),
  ],
} as const;

export type JudgementKind = keyof typeof SHAPES;
export const JUDGEMENT_KINDS = Object.keys(SHAPES) as JudgementKind[];

export type Judgement = Static<(typeof SHAPES)[JudgementKind][number]>;
export type IdentityJudgement = Extract<Judgement, { readonly other: string }>;

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;
/** A judgement that has no id yet. */
export type NewJudgement = WithoutId<Judgement>;

/** So many judgements a store takes: each change of them looks at all. */
export const MAX_JUDGEMENTS = 100_000;

/** The fields in the order of a line in a file; all but the id make the id. */
const FIELDS = ['id', 'kind', 'entity', 'other', 'name', 'subject', 'type', 'object', 'assertion', 'by', 'at', 'why'] as const;

/** What is judged and how, without who, when and why: two judgements with one of these say the same. */
const CONTENT = ['kind', 'entity', 'other', 'name', 'subject', 'type', 'object', 'assertion'] as const;

/** The two ids of a pair in their order, and the id that the contents make. */
export function makeJudgement(judgement: NewJudgement): Judgement {
  const ordered =
    'other' in judgement && compareCodePoints(judgement.entity, judgement.other) > 0
      ? { ...judgement, entity: judgement.other, other: judgement.entity }
      : judgement;
  const values = valuesOf({ ...ordered, id: '' }, FIELDS);
  return inOrder({ ...ordered, id: `jdg_${sha256(values.join('\u001f')).slice(0, 20)}` });
}

/** What a judgement says, whoever says it, as a key. */
export function contentOf(judgement: Judgement): string {
  return valuesOf(judgement, CONTENT).join('\u001f');
}

/** One version for one set of judgements, whatever their order: what a change names that is made for what was seen. */
export function judgementsVersion(judgements: readonly Pick<Judgement, 'id'>[]): string {
  const ids = judgements.map(({ id }) => id).sort(compareCodePoints);
  return sha256(ids.join('\n')).slice(0, 16);
}

/** A judgement as a line of a file, without its end. */
export function judgementLine(judgement: Judgement): string {
  return JSON.stringify(inOrder(judgement));
}

/**
 * A judgement from a value of unknown shape, such as a line of a file, with its id where it has none.
 * @throws PlangraphError IMPORT_INVALID, with what is wrong with it
 */
export function parseJudgement(value: unknown): Judgement {
  const fields = typeof value === 'object' && value !== null ? (value as Partial<Judgement>) : {};
  const { kind, id } = fields;
  if (kind === undefined || !Object.hasOwn(SHAPES, kind))
    throw invalid(`kind is ${JSON.stringify(kind) ?? 'missing'} and none of ${JUDGEMENT_KINDS.join(', ')}`);
  const shape = shapeOf(kind, fields);
  const complete = { ...fields, id: id ?? `jdg_${'0'.repeat(20)}` } as unknown;
  const [fault] = shape.Errors(complete);
  if (fault) throw invalid(`${fault.path.slice(1) || 'the judgement'}: ${fault.message.toLowerCase()}`);
  const given = complete as Judgement;
  if ('other' in given && given.entity === given.other) throw invalid(`${kind} is of two entities, and both are ${given.entity}`);
  if (given.kind === 'TYPE' && !ontology().entityType(given.type)) throw invalid(`${given.type} is no entity type of the ontology`);
  if ('subject' in given && !ontology().relationType(given.type)) throw invalid(`${given.type} is no relation type of the ontology`);
  if (Number.isNaN(Date.parse(given.at))) throw invalid(`at is ${given.at}, which is no time`);
  const judgement = makeJudgement(given);
  if (id !== undefined && id !== judgement.id) throw invalid(`its id is ${id}, and what it says makes ${judgement.id}`);
  return judgement;
}

/** By time, then by id. */
export function compareJudgements(a: Judgement, b: Judgement): number {
  return compareCodePoints(a.at, b.at) || compareCodePoints(a.id, b.id);
}

const COMPILED = Object.fromEntries(
  Object.entries(SHAPES).map(([kind, shapes]) => [kind, shapes.map((shape) => TypeCompiler.Compile(shape as TSchema))]),
);

function shapeOf(kind: JudgementKind, fields: object) {
  const shapes = COMPILED[kind]!;
  return 'assertion' in fields ? shapes.at(-1)! : shapes[0]!;
}

function valuesOf(judgement: Judgement, fields: readonly string[]): string[] {
  return fields.map((field) => (judgement as Readonly<Record<string, string | undefined>>)[field] ?? '');
}

function inOrder(judgement: Judgement): Judgement {
  const values = judgement as Readonly<Record<string, string | undefined>>;
  const present = FIELDS.filter((field) => values[field] !== undefined);
  return Object.fromEntries(present.map((field) => [field, values[field]])) as unknown as Judgement;
}

function invalid(why: string): PlangraphError {
  return new PlangraphError('IMPORT_INVALID', why, { hint: 'the shape of a judgement is described in docs/judgements.md' });
}
