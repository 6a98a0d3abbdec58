import type { EntityField, RelatedField } from '../../store/port/queries.js';
import { makeOrder, type OrderField } from '../schema-builder/order-class.js';

/** What every list of entities can be ordered by, the type aside. */
export const ENTITY_ORDER: readonly OrderField<EntityField>[] = [
  { name: 'id', field: 'id' },
  { name: 'name', field: 'name' },
  { name: 'jurisdiction', field: 'jurisdiction' },
  { name: 'mentionCount', field: 'mentionCount' },
  { name: 'relationCount', field: 'relationCount' },
  { name: 'documentCount', field: 'documentCount' },
];

/** What the relations of an entity can be ordered by: what the edge says, and what its node is. */
const RELATED_FIELDS: readonly OrderField<RelatedField>[] = [
  { name: 'type', field: 'type' },
  { name: 'modality', field: 'modality' },
  { name: 'confidence', field: 'confidence' },
  { name: 'date', field: 'date' },
  { name: 'role', field: 'role' },
  { name: 'evidenceCount', field: 'evidenceCount' },
  { name: 'nodeName', field: { other: 'name' } },
  { name: 'nodeType', field: { other: 'type' } },
  { name: 'nodeMentionCount', field: { other: 'mentionCount' } },
  { name: 'nodeRelationCount', field: { other: 'relationCount' } },
  { name: 'nodeDocumentCount', field: { other: 'documentCount' } },
];

export const RelatedOrder = makeOrder('Related', {
  fields: RELATED_FIELDS,
  standard: [],
  description: ' Without keys the order is type, name of the node, id.',
});
