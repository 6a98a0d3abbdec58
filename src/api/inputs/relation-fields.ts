import type { RelationField } from '../../store/port/queries.js';
import { EntityTypeName, ModalityName, RelationRole, RelationTypeName } from '../kinds/enums.js';
import { DateFilter, enumFilter, FloatFilter, IdFilter, IntFilter } from './filters.js';
import { listArgs } from './list-args.js';

const entityType = enumFilter('EntityType', EntityTypeName);

/** The arguments of `relations`. */
export const relationListArgs = listArgs<RelationField>('Relation', {
  where: [
    { name: 'id', filter: IdFilter, field: 'id' },
    { name: 'type', filter: enumFilter('RelationType', RelationTypeName), field: 'type' },
    { name: 'subject', filter: IdFilter, field: 'subject', description: 'The id of the subject.' },
    { name: 'object', filter: IdFilter, field: 'object', description: 'The id of the object.' },
    { name: 'subjectType', filter: entityType, field: 'subjectType' },
    { name: 'objectType', filter: entityType, field: 'objectType' },
    { name: 'modality', filter: enumFilter('Modality', ModalityName), field: 'modality' },
    { name: 'confidence', filter: FloatFilter, field: 'confidence' },
    { name: 'date', filter: DateFilter, field: 'date' },
    { name: 'role', filter: enumFilter('RelationRole', RelationRole), field: 'role' },
    { name: 'document', filter: IdFilter, field: 'document', description: 'The id of a document that asserts it.' },
    { name: 'evidenceCount', filter: IntFilter, field: 'evidenceCount' },
  ],
  order: (['id', 'type', 'modality', 'confidence', 'date', 'role', 'evidenceCount'] as const).map((name) => ({ name, field: name })),
  standardOrder: [{ field: 'type' }],
});
