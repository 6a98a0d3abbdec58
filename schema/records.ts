import { type Static, Type } from '@sinclair/typebox';
import { ISSUE_CODES, type IssueCode } from './issues.js';

/*
 * The shapes of everything that the pipeline makes and the stores keep: plain JSON, checked at the edges.
 * All offsets in records count Unicode code points of the document's stored text; `end` is exclusive.
 */

const Id = Type.String({ minLength: 1, maxLength: 64 });
/** Names, titles and values, which are words of a text: far more than any has, and too little to do harm. */
const Words = Type.String({ maxLength: 4000 });
/** Names that we give: rules, stages, types, versions. */
const Label = Type.String({ maxLength: 200 });
const Offset = Type.Integer({ minimum: 0 });
const DateText = Type.String({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', description: 'ISO 8601, to the precision that the text gives' });
const Scalar = Type.Union([Words, Type.Number(), Type.Boolean()]);
const SpanFields = { start: Offset, end: Offset };
const closed = { additionalProperties: false };

export const Modality = Type.Union([Type.Literal('FACT'), Type.Literal('PLANNED')]);
export type Modality = Static<typeof Modality>;

/** A name under which a text was read. */
export const SourceRecord = Type.Object(
  {
    source: Type.String({ minLength: 1, maxLength: 4096 }),
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'of the bytes that were read under this name' }),
    inFolder: Type.Optional(Type.Literal(true, { description: 'a file of a folder, which can be searched again' })),
  },
  closed,
);
export type SourceRecord = Static<typeof SourceRecord>;

export const DocumentRecord = Type.Object(
  {
    id: Id,
    source: Type.String({ maxLength: 4096, description: 'where it came from, as the user named it; of several names the first' }),
    sources: Type.Optional(
      Type.Array(SourceRecord, { minItems: 1, description: 'every name under which this text was read, in the order of code points' }),
    ),
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'of the stored text, as UTF-8' }),
    length: Type.Integer({ minimum: 0, description: 'code points' }),
    mediaType: Label,
    encoding: Label,
    title: Words,
    issuers: Type.Array(Words),
    docNumber: Type.Optional(Words),
    date: Type.Optional(DateText),
    periodStart: Type.Optional(DateText),
    periodEnd: Type.Optional(DateText),
    jurisdiction: Type.Optional(Type.String({ maxLength: 4000, description: 'the place whose government issued it, by full name' })),
    policy: Type.Optional(Type.String({ maxLength: 64, description: 'id of the Policy entity that this document is' })),
  },
  closed,
);
export type DocumentRecord = Static<typeof DocumentRecord>;

export const SectionKind = Type.Union(
  ['DOCUMENT', 'FRONT', 'CHAPTER', 'SECTION', 'ITEM', 'SUBITEM', 'ARTICLE', 'BOX', 'TABLE', 'ANNEX'].map((kind) => Type.Literal(kind)),
);

export const SectionRecord = Type.Object(
  {
    id: Id,
    document: Id,
    parent: Type.Optional(Id),
    kind: SectionKind,
    order: Type.Integer({ minimum: 0, description: 'position among all sections of the document' }),
    number: Type.String({
      maxLength: 4000,
      description: 'the path of the headings’ own numerals, such as 三（一）2; empty for an unnumbered part',
    }),
    title: Words,
    path: Type.Array(Words, { description: 'titles from the outermost part down to this one' }),
    ...SpanFields,
  },
  closed,
);
export type SectionRecord = Static<typeof SectionRecord>;

export const EntityRecord = Type.Object(
  {
    id: Id,
    type: Label,
    name: Type.String({ minLength: 1, maxLength: 4000 }),
    aliases: Type.Array(Words),
    jurisdiction: Type.Optional(Type.String({ maxLength: 4000, description: 'where the name means something only inside one place' })),
    attributes: Type.Record(Label, Scalar),
  },
  closed,
);
export type EntityRecord = Static<typeof EntityRecord>;

export const MentionRecord = Type.Object(
  { id: Id, document: Id, entity: Id, section: Id, ...SpanFields, quote: Type.String({ minLength: 1 }), rule: Label },
  closed,
);
export type MentionRecord = Static<typeof MentionRecord>;

export const RelationRecord = Type.Object(
  {
    id: Id,
    type: Label,
    subject: Id,
    object: Id,
    modality: Modality,
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
    date: Type.Optional(DateText),
    role: Type.Optional(Words),
  },
  closed,
);
export type RelationRecord = Static<typeof RelationRecord>;

const Count = Type.Integer({ minimum: 1 });

export const OriginalLocation = Type.Object(
  {
    page: Type.Optional(Type.Integer({ minimum: 1, description: 'of the file, from 1; not the printed number' })),
    box: Type.Optional(
      Type.Array(Type.Number(), {
        minItems: 4,
        maxItems: 4,
        description: 'on the page where it begins: left, top, right, bottom in points from its upper left corner',
      }),
    ),
    paragraph: Type.Optional(Count),
    sheet: Type.Optional(Type.String()),
    table: Type.Optional(Count),
    row: Type.Optional(Count),
    column: Type.Optional(Count),
  },
  { ...closed, description: 'where a passage begins in the original; all numbers count from 1' },
);
export type OriginalLocation = Static<typeof OriginalLocation>;

/**
 * What a part of a passage is for its relation. TRIGGER states the relation, ROLE the role (for a responsibility it is the trigger,
 * too), HEADER is the head of the column of a table.
 */
export const PART_KINDS = ['SUBJECT', 'OBJECT', 'TRIGGER', 'DATE', 'ROLE', 'HEADER'] as const;
export type PartKind = (typeof PART_KINDS)[number];

export const EvidencePart = Type.Object(
  {
    kind: Type.Union(PART_KINDS.map((kind) => Type.Literal(kind))),
    ...SpanFields,
    quote: Type.String({ minLength: 1 }),
    inherited: Type.Optional(Type.Literal(true, { description: 'it stands outside of the passage, which goes on with it' })),
    mention: Type.Optional(Type.String({ maxLength: 64, description: 'of an end: the mention that it is, or that it refers back to' })),
  },
  closed,
);
export type EvidencePart = Static<typeof EvidencePart>;

export const EvidenceRecord = Type.Object(
  {
    section: Id,
    ...SpanFields,
    quote: Type.String({ minLength: 1 }),
    location: Type.Optional(OriginalLocation),
    parts: Type.Optional(Type.Array(EvidencePart, { description: 'of a relation: its subject, its object, then what else says it' })),
  },
  closed,
);
export type EvidenceRecord = Static<typeof EvidenceRecord>;

/** One claim by one document: about a relation, or about an attribute of an entity. */
export const AssertionRecord = Type.Object(
  {
    id: Id,
    document: Id,
    relation: Type.Optional(Id),
    entity: Type.Optional(Id),
    attribute: Type.Optional(Words),
    value: Type.Optional(Scalar),
    modality: Modality,
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
    date: Type.Optional(DateText),
    role: Type.Optional(Words),
    rule: Label,
    ruleVersion: Type.String({ minLength: 1, maxLength: 64, description: 'changes with what defines the rule, and with nothing else' }),
    source: Type.String({ maxLength: 200, description: '"text", or "gazetteer:<file>" where the claim itself is general knowledge' }),
    evidence: Type.Array(EvidenceRecord, { minItems: 1 }),
  },
  closed,
);
export type AssertionRecord = Static<typeof AssertionRecord>;

export const IssueRecord = Type.Object(
  {
    level: Type.Union([Type.Literal('error'), Type.Literal('warning'), Type.Literal('info')]),
    code: Type.Union((Object.keys(ISSUE_CODES) as IssueCode[]).map((code) => Type.Literal(code))),
    message: Words,
    stage: Label,
    start: Type.Optional(Offset),
    end: Type.Optional(Offset),
  },
  closed,
);
export type IssueRecord = Static<typeof IssueRecord>;

/** What made the records: versions only, no clock, so that two runs give the same bytes. */
export const RunRecord = Type.Object(
  {
    pipeline: Label,
    ontology: Label,
    stages: Type.Optional(Type.Record(Label, Label, { description: 'the version of each stage, a hash of its code and its data' })),
  },
  closed,
);
export type RunRecord = Static<typeof RunRecord>;

/** Everything that one document says: the pipeline's result and the loader's input. */
export const DocumentGraph = Type.Object(
  {
    document: DocumentRecord,
    text: Type.String(),
    sections: Type.Array(SectionRecord),
    entities: Type.Array(EntityRecord),
    mentions: Type.Array(MentionRecord),
    relations: Type.Array(RelationRecord),
    assertions: Type.Array(AssertionRecord),
    issues: Type.Array(IssueRecord),
    run: RunRecord,
  },
  { ...closed, $id: 'https://plangraph.dev/schema/document-graph.json', title: 'DocumentGraph' },
);
export type DocumentGraph = Static<typeof DocumentGraph>;
