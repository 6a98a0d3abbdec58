import type { ClassType } from 'type-graphql';
import type { EntityTypeDefinition, Ontology } from '../../../schema/ontology.js';
import type { StoredEntity } from '../../store/port/graph-store.js';
import { toRelatedConnection } from '../connections/related-connection.js';
import { type RelatedArgs, relatedArgs } from '../inputs/related-args.js';
import type { RelationsRequest } from '../loaders/loaders.js';
import { connectionClasses } from '../schema-builder/connection-classes.js';
import type { PageArgs } from '../schema-builder/page-args.js';
import { pascalCase } from '../schema-builder/names.js';
import { Entity } from '../types/entity.type.js';
import { RelatedEdge } from '../types/related-edge.type.js';
import { type FieldSpec, fieldsClass } from './field-class.js';
import type { OntologyInputs } from './ontology-inputs.js';
import { hasRole, nodeTypeOf, type RelationFieldDefinition, relationFieldsOf } from './relation-fields.js';

type RelationFieldSpec = FieldSpec<StoredEntity, PageArgs>;

/**
 * Makes the typed connection fields that follow relations: for each relation type one on every subject's type and its
 * inverse on every object's, and for each pair of types that some relation type can associate one that follows all of
 * them, called as the list of the other type is: a place has `programmes`. Fields that lead to one type share their
 * connection, `Related<type>Connection`.
 */
export function relationFieldClasses(ontology: Ontology, classes: ReadonlyMap<string, ClassType>, inputs: OntologyInputs): ClassType[] {
  const connections = relatedConnections(classes);
  const specs = new Map<string, RelationFieldSpec[]>([...classes.keys()].map((type) => [type, []]));
  const fields = relationFieldsOf(ontology);
  for (const field of fields) {
    const spec = relationField(field, connections, inputs);
    for (const type of field.from) specs.get(type)?.push(spec);
  }
  for (const other of ontology.entityTypes) {
    const spec = associationField(other, connections, inputs);
    for (const [type, specsOfType] of specs) {
      // An attribute or a relation type of that name says it more exactly.
      const isFree = !isField(ontology, type, other.plural) && !specsOfType.some(({ name }) => name === other.plural);
      if (isFree && fields.some(({ from, to }) => from.includes(type) && to.includes(other.name))) specsOfType.push(spec);
    }
  }
  return [...specs].filter(([, ofType]) => ofType.length > 0).map(([type, ofType]) => fieldsClass(classes.get(type)!, ofType));
}

/** The connection to entities of each type; where they can be of several, only the interface names them all. */
function relatedConnections(classes: ReadonlyMap<string, ClassType>): ReadonlyMap<string, ClassType> {
  const nodes: [string, ClassType | object][] = [['Entity', Entity], ...classes];
  const description = 'The other ends of relations of one entity; each edge knows the relation.';
  return new Map(
    nodes.map(([type, node]) => {
      const { Connection } = connectionClasses(`Related${type}`, () => node, { implements: [RelatedEdge], description });
      return [type, Connection];
    }),
  );
}

function relationField(
  field: RelationFieldDefinition,
  connections: ReadonlyMap<string, ClassType>,
  inputs: OntologyInputs,
): RelationFieldSpec {
  const { name, description, direction, relation } = field;
  const node = nodeTypeOf(field);
  const args = relatedArgs(pascalCase(name), inputs.relatedWhereOf(node), hasRole(field) ? ['role'] : []);
  return relatedField(name, connections.get(node)!, description, args, { direction, types: [relation.name] });
}

function associationField(
  { name, plural, label }: EntityTypeDefinition,
  connections: ReadonlyMap<string, ClassType>,
  inputs: OntologyInputs,
): RelationFieldSpec {
  const description = `${label.zh} · each related ${label.en.toLowerCase()}, once for each relation`;
  const args = relatedArgs(`Related${name}`, inputs.relatedWhereOf(name), ['types', 'direction', 'role']);
  return relatedField(plural, connections.get(name)!, description, args, { otherTypes: [name] });
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
    async resolve(entity, args, { loaders }) {
      return toRelatedConnection(entity.id, await loaders.relationsOf(toRequest(args, fixed)).load(entity.id), loaders);
    },
  };
}

function isField(ontology: Ontology, type: string, name: string): boolean {
  return ontology.entityType(type)?.attributes.some((attribute) => attribute.name === name) ?? false;
}
