import { classOf, vocabulary } from '../../../schema/vocabularies.js';
import type { AssertionRecord } from '../../../schema/records.js';
import type { StoredDocument, StoredEntity, StoredRelation } from '../../store/port/graph-store.js';
import type { GraphExport } from '../graph/graph-export.js';
import type { ExportFormat } from './export-format.js';

/**
 * FollowTheMoney entities (https://followthemoney.tech), one a line, for Aleph and OpenSanctions' tools. Documents are
 * Documents, and the proof of every link. Kinds that it has no schema for are left out with their relations. Its ids
 * have no underscore, so that ours have a hyphen there.
 */
export const followTheMoney: ExportFormat = {
  mediaType: 'application/json+ftm',
  extension: 'ftm.json',
  summary: 'Aleph, OpenSanctions tools',
  write: writeFollowTheMoney,
};

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

async function* writeFollowTheMoney(graph: GraphExport): AsyncGenerator<string> {
  const words = vocabulary('follow-the-money');
  // The schema of each end decides what a link may be, so the ends' schemas are in memory while links are written.
  const schemas = new Map<string, string>();
  for await (const batch of graph.documents()) yield lines(batch.map(documentOf));
  for await (const batch of graph.entities())
    yield lines(
      batch.flatMap(({ entity }) => {
        const schema = classOf(words, entity);
        if (schema === null) return [];
        schemas.set(entity.id, schema);
        return entityOf(entity, schema);
      }),
    );
  for await (const batch of graph.relations())
    yield lines(
      batch.flatMap(({ relation, assertions }) => {
        const [subject, object] = [schemas.get(relation.subject), schemas.get(relation.object)];
        return subject !== undefined && object !== undefined ? linkOf(relation, assertions, subject, object) : [];
      }),
    );
}

function documentOf({ id, source, title, issuers, date, mediaType, encoding }: StoredDocument): FtmEntity {
  const properties = {
    fileName: [source],
    title: [title],
    name: [title],
    publisher: issuers,
    publishedAt: textOf(date),
    mimeType: [mediaType],
    encoding: [encoding],
  };
  return entityWith(id, 'Document', properties);
}

function entityOf({ id, name, aliases, attributes }: StoredEntity, schema: string): FtmEntity {
  const english = attributes['nameEn'];
  const start = attributes['periodStart'];
  return entityWith(id, schema, {
    name: [name],
    alias: [...aliases, ...(typeof english === 'string' ? [english] : [])],
    ...(schema === 'Document' ? { fileName: [name], title: [name], date: textOf(start) } : {}),
  });
}

/** Who takes part in a project is a participant of it; any other relation is a link that says its kind. */
function linkOf(relation: StoredRelation, assertions: readonly AssertionRecord[], subjectSchema: string, objectSchema: string): FtmEntity {
  const { id, type, subject, object, role, date, modality } = relation;
  const takesPart = TAKING_PART.includes(type) && LEGAL_ENTITIES.includes(subjectSchema) && objectSchema === 'Project';
  return entityWith(id, takesPart ? 'ProjectParticipant' : 'UnknownLink', {
    ...(takesPart ? { participant: [idOf(subject)], project: [idOf(object)] } : { subject: [idOf(subject)], object: [idOf(object)] }),
    role: [role === undefined ? type : `${type} ${role}`],
    status: [modality],
    startDate: textOf(date),
    description: [...new Set(assertions.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)))],
    proof: [...new Set(assertions.map(({ document }) => idOf(document)))],
  });
}

const TAKING_PART = ['RESPONSIBLE_FOR', 'PARTICIPATES_IN'];
const LEGAL_ENTITIES = ['Organization', 'PublicBody', 'Company'];

function entityWith(id: string, schema: string, properties: Readonly<Record<string, readonly string[]>>): FtmEntity {
  return { id: idOf(id), schema, properties: Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0)) };
}

function idOf(id: string): string {
  return id.replace('_', '-');
}

function textOf(value: unknown): string[] {
  return typeof value === 'string' ? [value] : [];
}

function lines(entities: readonly FtmEntity[]): string {
  return entities.map((entity) => `${JSON.stringify(entity)}\n`).join('');
}
