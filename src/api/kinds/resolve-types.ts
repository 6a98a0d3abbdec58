import { type GraphQLInterfaceType, type GraphQLSchema, isInterfaceType } from 'graphql';
import { idKind, type IdKind } from '../../../schema/ids.js';
import { invariant } from '../../../schema/errors.js';

const NODE_TYPES: Record<Exclude<IdKind, 'entity'>, string> = {
  document: 'Document',
  section: 'Section',
  mention: 'Mention',
  relation: 'Relation',
  assertion: 'Assertion',
};

/**
 * Tells the schema, without a promise, which object type a record is of: an entity by its `type`, all else by the
 * prefix of its id. type-graphql's own way is asynchronous, which costs time and which compiled execution cannot do.
 */
export function resolveInterfaces(schema: GraphQLSchema): void {
  interfaceOf(schema, 'Entity').resolveType = (value: { type: string }) => value.type;
  interfaceOf(schema, 'Node').resolveType = (value: { id: string; type?: string }) => {
    const kind = idKind(value.id);
    return kind === 'entity' ? value.type : kind === null ? undefined : NODE_TYPES[kind];
  };
}

function interfaceOf(schema: GraphQLSchema, name: string): GraphQLInterfaceType {
  const type = schema.getType(name);
  invariant(isInterfaceType(type), `the schema has no interface ${name}`);
  return type;
}
