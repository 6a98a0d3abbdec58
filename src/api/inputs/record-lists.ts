import { ArgsType, Field } from 'type-graphql';
import type { Condition, DocumentField, EntityField, EntityQuery, RelationField } from '../../store/port/queries.js';
import { EntityTypeName } from '../schema-builder/enums.js';
import { isPresent } from '../schema-builder/is-present.js';
import { listArgs } from '../schema-builder/list-args.js';
import { ENTITY_ORDER } from './record-orders.js';
import { DocumentWhere, EntityWhere, RelationWhere } from './record-wheres.js';

/** The arguments of `documents`. */
export const documentListArgs = listArgs<DocumentField>('Document', {
  where: DocumentWhere,
  order: (['id', 'source', 'title', 'docNumber', 'date', 'periodStart', 'periodEnd', 'jurisdiction'] as const).map((name) => ({
    name,
    field: name,
  })),
  standardOrder: [{ field: 'title' }],
});

/** The arguments of `relations`. */
export const relationListArgs = listArgs<RelationField>('Relation', {
  where: RelationWhere,
  order: (['id', 'type', 'modality', 'confidence', 'date', 'role', 'evidenceCount'] as const).map((name) => ({ name, field: name })),
  standardOrder: [{ field: 'type' }],
});

const entities = listArgs<EntityField>('Entity', {
  where: EntityWhere,
  order: [{ name: 'type', field: 'type' }, ...ENTITY_ORDER],
  standardOrder: [{ field: 'name' }],
});

/** The arguments of `entities`. */
@ArgsType()
export class EntityListArgs extends entities.Args {
  @Field(() => [EntityTypeName], { nullable: true, description: 'Only entities of these types.' })
  types?: string[] | null;
}

/** The query that the arguments of `entities` stand for. */
export function toEntityQuery(args: EntityListArgs): EntityQuery {
  const ofTypes: Condition<EntityField> | undefined = isPresent(args.types) ? { field: 'type', op: 'in', value: args.types } : undefined;
  return entities.toQuery(args, ofTypes);
}
