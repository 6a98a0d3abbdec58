import type { EntityField } from '../../store/port/queries.js';
import { EntityTypeName } from '../kinds/enums.js';
import { enumFilter, IdFilter, IntFilter, StringFilter } from './filters.js';
import type { OrderField } from './order-class.js';
import type { WhereField } from './where-class.js';

/** What every list of entities can be filtered by; a type's own attributes come on top. */
export const ENTITY_WHERE: readonly WhereField<EntityField>[] = [
  { name: 'id', filter: IdFilter, field: 'id' },
  { name: 'type', filter: enumFilter('EntityType', EntityTypeName), field: 'type' },
  { name: 'name', filter: StringFilter, field: 'name' },
  { name: 'alias', filter: StringFilter, field: 'alias', description: 'One of its aliases.' },
  { name: 'jurisdiction', filter: StringFilter, field: 'jurisdiction' },
  { name: 'document', filter: IdFilter, field: 'document', description: 'The id of a document that names it.' },
  { name: 'mentionCount', filter: IntFilter, field: 'mentionCount' },
  { name: 'relationCount', filter: IntFilter, field: 'relationCount' },
  { name: 'documentCount', filter: IntFilter, field: 'documentCount' },
];

/** What every list of entities can be ordered by. */
export const ENTITY_ORDER: readonly OrderField<EntityField>[] = [
  { name: 'id', field: 'id' },
  { name: 'type', field: 'type' },
  { name: 'name', field: 'name' },
  { name: 'jurisdiction', field: 'jurisdiction' },
  { name: 'mentionCount', field: 'mentionCount' },
  { name: 'relationCount', field: 'relationCount' },
  { name: 'documentCount', field: 'documentCount' },
];
