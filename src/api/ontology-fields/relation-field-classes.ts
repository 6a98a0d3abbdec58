import type { ClassType } from 'type-graphql';
import type { EntityTypeDefinition, Ontology } from '../../../schema/ontology.js';
import type { StoredEntity } from '../../store/port/graph-store.js';
import { toRelatedConnection } from '../connections/related-connection.js';
import { type RelatedArgs, relatedArgs } from '../inputs/related-args.js';
import type { RelationsRequest } from '../loaders/loaders.js';
import { connectionClasses } from '../schema-builder/connection-classes.js';
import { pascalCase } from '../schema-builder/names.js';
import type { PageArgs } from '../schema-builder/page-args.js';
import { Entity } from '../types/entity.type.js';
import { RelatedEdge } from '../types/related-edge.type.js';
import { fieldsClass, type FieldSpec } from './field-class.js';
import type { KindInputs } from './ontology-inputs.js';
import { hasRole, type Way, waysOf } from './relation-fields.js';

type RelationFieldSpec = FieldSpec<StoredEntity, PageArgs>;

/**
 * Makes the typed connection fields that follow relations: for each relation type one on every subject's type and its
 * inverse on every object's, and for each pair of types that some relation type can tie one that follows all of them,
 * called as the list of the other type is: a place has `programmes`.
 */
export function relationFieldClasses(ontology: Ontology, classes: ReadonlyMap<string, ClassType>, inputs: KindInputs): ClassType[] {
  const fields = new Map<string, RelationFieldSpec[]>([...classes.keys()].map((type) => [type, []]));
  const ways = waysOf(ontology);
  for (const way of ways) {
    const field = wayField(way, classes, inputs);
    for (const type of way.from) fields.get(type)?.push(field);
  }
  for (const other of ontology.entityTypes) {
    const field = tiesField(other, classes, inputs);
    for (const [type, specs] of fields) {
      // An attribute or a relation type of that name says it more exactly.
      const isFree = !isField(ontology, type, other.plural) && !specs.some(({ name }) => name === other.plural);
      if (isFree && ways.some(({ from, to }) => from.includes(type) && to.includes(other.name))) specs.push(field);
    }
  }
  return [...fields].filter(([, specs]) => specs.length > 0).map(([type, specs]) => fieldsClass(classes.get(type)!, specs));
}

function wayField(way: Way, classes: ReadonlyMap<string, ClassType>, inputs: KindInputs): RelationFieldSpec {
  // Where the other end can be of several types, only the interface names them all.
  const node = (): ClassType | object => (way.to.length === 1 ? classes.get(way.to[0]!)! : Entity);
  const name = pascalCase(way.name);
  const { Connection } = connectionClasses(name, node, { implements: [RelatedEdge], description: way.description });
  const args = relatedArgs(name, inputs.whereOfWay(way.name), hasRole(way) ? ['role'] : []);
  return relatedField(way.name, Connection, way.description, args, { direction: way.direction, types: [way.relation.name] });
}

function tiesField(other: EntityTypeDefinition, classes: ReadonlyMap<string, ClassType>, inputs: KindInputs): RelationFieldSpec {
  const node = (): ClassType => classes.get(other.name)!;
  const description = `${other.label.zh} · each ${other.label.en.toLowerCase()} that it is tied to, once for each relation`;
  const { Connection } = connectionClasses(`${other.name}Tie`, node, { implements: [RelatedEdge], description });
  const args = relatedArgs(`${other.name}Tie`, inputs.whereOfTies(other.name), ['types', 'direction', 'role']);
  return relatedField(other.plural, Connection, description, args, { otherTypes: [other.name] });
}

function relatedField(
  name: string,
  Connection: ClassType,
  description: string,
  { Args, toRequest }: RelatedArgs,
  fixed: Partial<Pick<RelationsRequest, 'direction' | 'types' | 'otherTypes'>>,
): RelationFieldSpec {
  return {
    name,
    type: () => Connection,
    description,
    args: Args,
    async resolve(entity, { loaders }, args) {
      return toRelatedConnection(entity.id, await loaders.relationsOf(toRequest(args, fixed)).load(entity.id), loaders);
    },
  };
}

function isField(ontology: Ontology, type: string, name: string): boolean {
  return ontology.entityType(type)?.attributes.some((attribute) => attribute.name === name) ?? false;
}
