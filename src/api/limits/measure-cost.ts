import {
  type DocumentNode,
  getNamedType,
  getVariableValues,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  type OperationDefinitionNode,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { DEFAULT_PAGE_SIZE } from '../../store/port/page.js';
import { STANDARD_EVIDENCE } from '../inputs/evidence-args.js';

type Variables = Readonly<Record<string, unknown>>;

/**
 * How many records an operation may ask for: every object counts 1, and all that stands below a list as
 * many times as the list's page may hold records; scalars and introspection are free. Null where the variables do not fit the operation, which
 * execution will refuse with a better message.
 */
export function measureCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables = {},
): number | null {
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 }).errors) return null;
  const operationName = operation.name?.value;
  return getComplexity({
    schema,
    query: document,
    variables: { ...variables },
    estimators: [countRecords],
    ...(operationName === undefined ? {} : { operationName }),
  });
}

const countRecords: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = getNamedType(field.type);
  if (!isCompositeType(type) || field.name.startsWith('__') || type.name === 'PageInfo') return 0;
  if (type.name.endsWith('Connection')) return 1 + pageLength(args, DEFAULT_PAGE_SIZE) * childComplexity;
  return listLength(field, args) * (1 + childComplexity);
};

function listLength({ args: known, extensions }: GraphQLField<unknown, unknown>, args: Variables): number {
  if (known.some(({ name }) => name === 'first')) return pageLength(args, STANDARD_EVIDENCE);
  if (Array.isArray(args['ids'])) return args['ids'].length;
  return (extensions['expectedLength'] as number | undefined) ?? 1;
}

/** A size that the resolver will refuse still counts, but never as less than nothing. */
function pageLength({ first, last }: Variables, standard: number): number {
  return Math.max(0, (first ?? last ?? standard) as number);
}
