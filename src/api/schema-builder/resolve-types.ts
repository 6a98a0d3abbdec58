import { type GraphQLAbstractType, type GraphQLSchema, isAbstractType } from 'graphql';
import { invariant } from '../../../schema/errors.js';
import { idKind, type IdKind } from '../../../schema/ids.js';

const NODE_TYPES: Record<Exclude<IdKind, 'entity'>, string> = {
  document: 'Document',
  section: 'Section',
  mention: 'Mention',
  relation: 'Relation',
  assertion: 'Assertion',
};

/**
 * Tells the schema, without a promise, which object type a record is of: an entity by its `type`, all else by the
 * prefix of its id, what came of a change by its `kind`. type-graphql's own way is asynchronous, which costs time and
 * which compiled execution cannot do.
 */
export function resolveInterfaces(schema: GraphQLSchema): void {
  abstractOf(schema, 'Entity').resolveType = (value: { type: string }) => value.type;
  for (const name of [
    'ChangeError',
    'IngestDocumentResult',
    'RemoveDocumentResult',
    'JudgementsChanged',
    'JudgeResult',
    'UndoJudgementResult',
  ])
    abstractOf(schema, name).resolveType = (value: { kind: string }) => value.kind;
  abstractOf(schema, 'SearchResult').resolveType = (value: { type?: string }) => value.type ?? 'Passage';
  abstractOf(schema, 'Node').resolveType = (value: { id: string; type?: string }) => {
    const kind = idKind(value.id);
    return kind === 'entity' ? value.type : kind === null ? undefined : NODE_TYPES[kind];
  };
}

function abstractOf(schema: GraphQLSchema, name: string): GraphQLAbstractType {
  const type = schema.getType(name);
  invariant(isAbstractType(type), `the schema has no interface or union ${name}`);
  return type;
}
