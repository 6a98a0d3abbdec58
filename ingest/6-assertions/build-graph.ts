import { makeId, sha256 } from '../../schema/ids.js';
import { ISSUE_CODES } from '../../schema/issues.js';
import { mergeRelation } from '../../schema/merge-relation.js';
import { ontology } from '../../schema/ontology.js';
import type { DocumentGraph, DocumentRecord, IssueRecord, RunRecord } from '../../schema/records.js';
import type { Claim } from '../5-relations/claim.js';
import type { RelatedDocument } from '../5-relations/find-relations.js';
import type { ReadDocument } from '../1-document/document.js';
import { namedEntityRecords, targetRecords, taskRecords } from './entity-records.js';
import { RecordBuilder } from './record-builder.js';
import { sectionRecords } from './sections.js';

/** Stage 6: the document's contribution as records, each claim with its evidence, all offsets in code points. */
export function buildGraph(document: RelatedDocument, run: RunRecord): DocumentGraph {
  const { entities, tasks, targets, claims } = document;
  const builder = new RecordBuilder(document, documentId(document));
  const parts = [
    ...entities.map((entity) => namedEntityRecords(entity, builder)),
    ...tasks.map((task) => taskRecords(task, builder)),
    ...targets.map((target) => targetRecords(target, builder)),
  ];
  const relations = [...groupClaims(claims)].map(([id, group]) => relationRecords(id, group, builder));
  const policy = entities.find((entity) => entity.self)?.id;
  return {
    document: documentRecord(document, builder.index.length, document.jurisdiction?.name, policy),
    text: document.text,
    sections: sectionRecords(document.sections, builder),
    entities: unique(parts.map((part) => part.entity)),
    mentions: unique(parts.flatMap((part) => part.mentions)).sort((a, b) => a.start - b.start || a.end - b.end),
    relations: relations.map(({ relation }) => relation),
    assertions: unique([...relations.flatMap(({ assertions }) => assertions), ...parts.flatMap((part) => part.assertions)]),
    issues: document.issues.map((issue) => issueRecord(issue, builder)),
    run,
  };
}

/** A document that could not be read: its issues, and nothing else. */
export function emptyGraph(document: ReadDocument, run: RunRecord): DocumentGraph {
  return {
    document: documentRecord(document, [...document.text].length, undefined, undefined),
    text: document.text,
    sections: [],
    entities: [],
    mentions: [],
    relations: [],
    assertions: [],
    issues: document.issues.map(({ code, message, stage }) => ({ level: ISSUE_CODES[code], code, message, stage })),
    run,
  };
}

function documentId(document: ReadDocument): string {
  return makeId('document', document.source);
}

function documentRecord(
  document: ReadDocument,
  length: number,
  jurisdiction: string | undefined,
  policy: string | undefined,
): DocumentRecord {
  const { title, issuers, docNumber, date, periodStart, periodEnd } = document.metadata;
  return {
    id: documentId(document),
    source: document.source,
    sha256: sha256(document.text),
    length,
    mediaType: document.mediaType,
    encoding: document.encoding,
    title: title?.value ?? '',
    issuers: issuers.map((issuer) => issuer.value),
    ...(docNumber ? { docNumber: docNumber.value } : {}),
    ...(date ? { date: date.value } : {}),
    ...(periodStart ? { periodStart } : {}),
    ...(periodEnd ? { periodEnd } : {}),
    ...(jurisdiction ? { jurisdiction } : {}),
    ...(policy ? { policy } : {}),
  };
}

/** The claims of each relation, by its id. */
function groupClaims(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const oriented = orient(claim);
    const id = makeId('relation', oriented.type, oriented.subject.id, oriented.object.id);
    const group = groups.get(id);
    if (group) group.push(oriented);
    else groups.set(id, [oriented]);
  }
  return groups;
}

function relationRecords(id: string, claims: readonly Claim[], builder: RecordBuilder) {
  const { type, subject, object } = claims[0]!;
  const assertions = unique(claims.map((claim) => builder.relationAssertion(claim, id)));
  return { relation: mergeRelation({ id, type, subject: subject.id, object: object.id }, assertions), assertions };
}

/** A symmetric relation is kept once, its ends in the order of their ids. */
function orient(claim: Claim): Claim {
  if (!ontology().relationType(claim.type)?.symmetric || claim.subject.id <= claim.object.id) return claim;
  return { ...claim, subject: claim.object, object: claim.subject };
}

function issueRecord({ code, message, stage, span }: ReadDocument['issues'][number], builder: RecordBuilder): IssueRecord {
  return { level: ISSUE_CODES[code], code, message, stage, ...(span ? builder.codePoints(span) : {}) };
}

function unique<T extends { readonly id: string }>(records: readonly T[]): T[] {
  const seen = new Set<string>();
  return records.filter(({ id }) => !seen.has(id) && seen.add(id));
}
