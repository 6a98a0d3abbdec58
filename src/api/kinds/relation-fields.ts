import { ArgsType, type ClassType, Field } from 'type-graphql';
import type { Ontology, RelationTypeDefinition } from '../../../schema/ontology.js';
import type { StoredEntity } from '../../store/port/graph-store.js';
import type { Direction } from '../../store/port/queries.js';
import { isGiven } from '../inputs/is-given.js';
import { connectionClasses } from '../paging/connection-classes.js';
import { PageArgs } from '../paging/page-args.js';
import { toPageRequest } from '../paging/to-page-request.js';
import { toRelatedConnection } from '../relations/related-connection.js';
import { Entity } from '../types/entity.type.js';
import { RelatedEdge } from '../types/related-edge.type.js';
import { RelationRole } from './enums.js';
import { type FieldSpec, fieldsClass } from './field-class.js';
import { pascalCase } from './names.js';

@ArgsType()
class RoleArgs extends PageArgs {
  @Field(() => RelationRole, { nullable: true, description: 'Only relations in which the subject plays this part.' })
  role?: string | null;
}

/** One way to follow a relation type: from its subjects by its field, or from its objects by its inverse. */
interface Way {
  readonly name: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly direction: Direction;
  readonly description: string;
}

/** Makes, for each relation type, a typed connection field on every subject's type and its inverse on every object's. */
export function relationFieldClasses(ontology: Ontology, classes: ReadonlyMap<string, ClassType>): ClassType[] {
  const fields = new Map<string, FieldSpec<StoredEntity, RoleArgs>[]>([...classes.keys()].map((type) => [type, []]));
  for (const relation of ontology.relationTypes)
    for (const way of waysOf(relation)) {
      const field = wayField(relation, way, classes);
      for (const type of way.from) fields.get(type)?.push(field);
    }
  return [...fields].filter(([, specs]) => specs.length > 0).map(([type, specs]) => fieldsClass(classes.get(type)!, specs));
}

function waysOf({ field, inverse, subject, object, symmetric, label, description }: RelationTypeDefinition): Way[] {
  const out = { name: field, from: subject, to: object, description: `${label.zh} · ${description.en}` };
  if (symmetric) return [{ ...out, direction: 'BOTH' }];
  const back = { name: inverse, from: object, to: subject, description: `${label.zh} · inverse of \`${field}\`: ${description.en}` };
  return [
    { ...out, direction: 'OUT' },
    { ...back, direction: 'IN' },
  ];
}

function wayField(relation: RelationTypeDefinition, way: Way, classes: ReadonlyMap<string, ClassType>): FieldSpec<StoredEntity, RoleArgs> {
  // Where the other end can be of several types, only the interface names them all.
  const node = (): ClassType | object => (way.to.length === 1 ? classes.get(way.to[0]!)! : Entity);
  const { Connection } = connectionClasses(pascalCase(way.name), node, { implements: [RelatedEdge], description: way.description });
  const hasRole = relation.attributes.some(({ name }) => name === 'role');
  return {
    name: way.name,
    type: () => Connection,
    description: way.description,
    args: hasRole ? RoleArgs : PageArgs,
    async resolve(entity, { loaders }, args) {
      const role = isGiven(args.role) ? { role: args.role } : {};
      const request = { direction: way.direction, types: [relation.name], ...role, page: toPageRequest(args) };
      return toRelatedConnection(entity.id, await loaders.relationsOf(request).load(entity.id), loaders);
    },
  };
}
