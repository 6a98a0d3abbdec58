import {
  type DocumentNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  type OperationDefinitionNode,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { DEFAULT_PAGE_SIZE } from '../../store/port/page.js';
import { STANDARD_EVIDENCE } from '../schema-builder/page-args.js';

/** One operation of a valid document. */
export interface ParsedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

type Variables = Readonly<Record<string, unknown>>;

/**
 * How many records an operation may bring at most, as GitHub counts nodes: each list 1 for itself and, for each place on
 * its page, 1 and all that stands below; pages multiply downwards and add up sidewards. The single things that a record
 * leads to (the end of a relation, the document of a passage) are gathered into one look-up for each level and are free,
 * except at the root; so are introspection and scalars, but for the texts of documents, which `TextBudget` counts by their length
 * once it is known.
 * @throws GraphQLError where arguments do not fit.
 * Source: https://docs.github.com/en/graphql/overview/rate-limits-and-node-limits-for-the-graphql-api
 */
export function measureCost({ schema, document, operation }: ParsedOperation, variables: Variables): number {
  const operationName = operation.name?.value;
  return getComplexity({
    schema,
    query: document,
    variables: { ...variables },
    estimators: [countRecords],
    ...(operationName === undefined ? {} : { operationName }),
  });
}

const countRecords: ComplexityEstimator = ({ type: parent, field, args, childComplexity }) => {
  const type = getNamedType(field.type);
  if (field.name.startsWith('__') || type.name === 'PageInfo') return 0;
  if (!isCompositeType(type)) return (field.extensions['expectedRecords'] as number | undefined) ?? 0;
  if (isConnection(type)) return 1 + pageLength(args, DEFAULT_PAGE_SIZE) * childComplexity;
  // The edges and nodes of a connection are one place of its page, which the connection multiplies.
  if (isConnection(parent)) return 1 + childComplexity;
  if (isListType(getNullableType(field.type))) return 1 + listLength(field, args) * (1 + childComplexity);
  return isRoot(parent) ? 1 + childComplexity : childComplexity;
};

function isRoot({ name }: { readonly name: string }): boolean {
  return name === 'Query' || name === 'Mutation';
}

function isConnection({ name }: { readonly name: string }): boolean {
  return name.endsWith('Connection');
}

function listLength({ args: known, extensions }: GraphQLField<unknown, unknown>, args: Variables): number {
  if (known.some(({ name }) => name === 'first')) return pageLength(args, STANDARD_EVIDENCE);
  if (Array.isArray(args['ids'])) return args['ids'].length;
  return (extensions['expectedLength'] as number | undefined) ?? 1;
}

/** A size that the resolver will refuse still counts, but never as less than nothing. */
function pageLength({ first, last }: Variables, standard: number): number {
  return Math.max(0, (first ?? last ?? standard) as number);
}
