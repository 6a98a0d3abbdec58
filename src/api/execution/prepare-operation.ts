import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import type { Limits } from '../limits/limits.js';
import { measureCost } from '../limits/measure-cost.js';
import { measureOperation } from '../limits/measure-operation.js';
import type { Variables } from './collect-fields.js';
import { costVariables, directiveVariables } from './deciding-variables.js';
import { PlanRun } from './run-plan.js';
import { SelectionPlan } from './selection-plan.js';

/** A query that has been parsed, validated, measured and planned. */
export interface PreparedOperation {
  readonly name: string | null;
  /**
   * The data of the answer.
   * @throws whatever stands in the way of an answer without errors.
   */
  run(context: unknown, variables: Variables): Promise<object>;
  /** What it may cost with these variables; null where they do not fit. */
  costOf(variables: Variables): number | null;
}

/** Sizes of pages that one query is asked with; whoever asks with more of them has each counted anew. */
const MAX_COSTS = 50;

/** A query with n conditions has up to 2ⁿ plans. */
const MAX_PLANS = 16;

/**
 * Prepares a query to be run with any variables; null for whatever is not plainly a valid query within the limits, and for
 * introspection.
 */
export function prepareOperation(
  schema: GraphQLSchema,
  limits: Pick<Limits, 'maxTokens' | 'maxDepth' | 'maxAliases' | 'maxDirectives'>,
  query: string,
  operationName: string | undefined,
): PreparedOperation | null {
  if (/__(schema|type)\b/.test(query)) return null;
  try {
    const document = parse(query, { maxTokens: limits.maxTokens });
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY || validate(schema, document, undefined, { maxErrors: 1 }).length > 0) return null;
    const { depth, aliases, directives } = measureOperation(document, operation);
    if (depth > limits.maxDepth || aliases > limits.maxAliases || directives > limits.maxDirectives) return null;
    const names = costVariables(document);
    const plans = planned(schema, document, operation);
    const known = new Map<string, number>();
    return {
      name: operation.name?.value ?? null,
      run: async (context, given) => {
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
        if (!coerced) throw new TypeError('the variables do not fit');
        return new PlanRun(context, coerced).run(plans(coerced), schema.getQueryType()!);
      },
      costOf(variables) {
        const key = JSON.stringify(names.map((name) => variables[name]));
        const counted = known.get(key);
        if (counted !== undefined) return counted;
        const cost = measureCost(schema, document, operation, variables);
        if (cost !== null && known.size < MAX_COSTS) known.set(key, cost);
        return cost;
      },
    };
  } catch {
    // Apollo Server comes to the same fault, and has the words for it.
    return null;
  }
}

/** The plan of an operation for the values of the variables that decide which fields it asks for. */
function planned(
  schema: GraphQLSchema,
  document: DocumentNode,
  { selectionSet }: OperationDefinitionNode,
): (variables: Variables) => SelectionPlan {
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );
  const names = directiveVariables(document);
  const plans = new Map<string, SelectionPlan>();
  return (variables) => {
    const key = names.map((name) => String(variables[name])).join();
    const known = plans.get(key);
    if (known) return known;
    const made = new SelectionPlan({ schema, fragments }, [selectionSet], variables);
    if (plans.size < MAX_PLANS) plans.set(key, made);
    return made;
  };
}
