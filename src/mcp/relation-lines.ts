import type { RelationRecord } from '../../schema/records.js';
import type { GraphReader } from '../store/port/graph-store.js';

type Ends = Pick<RelationRecord, 'type' | 'subject' | 'object' | 'modality'>;

/** What a line of an answer says of a relation, its ends by their names; these are read at once for all that are given. */
export async function relationLines(reader: GraphReader, relations: readonly (Ends | null)[]) {
  const ends = new Set(relations.flatMap((relation) => (relation ? [relation.subject, relation.object] : [])));
  const entities = await reader.entities([...ends]);
  const names = new Map(entities.flatMap((entity) => (entity ? [[entity.id, entity.name] as const] : [])));
  return ({ subject, type, object, modality }: Ends) => ({
    subject: names.get(subject) ?? subject,
    subjectId: subject,
    says: type,
    object: names.get(object) ?? object,
    objectId: object,
    modality,
  });
}
