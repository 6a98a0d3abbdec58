import { getOperationAST, type GraphQLSchema, OperationTypeNode, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import { directiveVariables } from '../limits/cost-memo.js';
import type { Limits } from '../../config.js';
import { type CheckedOperation, OperationLimits } from '../limits/operation-limits.js';
import { CompiledSelection, type Variables } from './compiled-selection.js';
import { SelectionRun } from './selection-run.js';

/** A query that has been parsed, validated, and measured. */
export interface CompiledOperation {
  readonly name: string | null;
  /** @throws GraphQLError where a limit is exceeded. */
  check(variables: Variables): CheckedOperation | null;
  /**
   * The data of the answer, for variables that were checked.
   * @throws whatever stands in the way of an answer without errors.
   */
  run(context: unknown, variables: Variables): Promise<object>;
}

/** How often a query is asked before it is worth compiling. */
const MIN_REQUESTS = 2;
const MAX_OPERATIONS = 500;
/** In characters: longer queries are rare and cost memory to keep. */
const MAX_QUERY_LENGTH = 16_384;
/** A query with n conditions asks for up to 2ⁿ selections. */
const MAX_SELECTIONS = 16;

/** The queries that are asked again and again, compiled when they come for the third time; those not asked for longest go first. */
export class CompiledOperations {
  /** False where a query cannot or should not be compiled. */
  readonly #compiled = new LRUCache<string, CompiledOperation | false>({ max: MAX_OPERATIONS });
  /** Requests for queries that are not compiled yet: apart, so that what comes once pushes nothing out. */
  readonly #requests = new LRUCache<string, number>({ max: MAX_OPERATIONS });

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: Limits,
  ) {}

  /** Null where the query is not compiled. */
  get(query: string, operationName = ''): CompiledOperation | null {
    if (query.length > MAX_QUERY_LENGTH) return null;
    const key = `${operationName}\n${query}`;
    const known = this.#compiled.get(key);
    if (known !== undefined) return known || null;
    const requests = (this.#requests.get(key) ?? 0) + 1;
    this.#requests.set(key, requests);
    if (requests <= MIN_REQUESTS) return null;
    this.#requests.delete(key);
    const compiled = compile(this.schema, this.limits, query, operationName);
    this.#compiled.set(key, compiled ?? false);
    return compiled;
  }

  /** Does not run this query any more. */
  refuse(query: string, operationName = ''): void {
    this.#compiled.set(`${operationName}\n${query}`, false);
  }
}

/** Null for whatever is not plainly a valid query, and for introspection. */
function compile(schema: GraphQLSchema, limits: Limits, query: string, operationName: string): CompiledOperation | null {
  if (/__(schema|type)\b/.test(query)) return null;
  try {
    const document = parse(query, { maxTokens: limits.maxTokens });
    const operation = getOperationAST(document, operationName || undefined);
    if (operation?.operation !== OperationTypeNode.QUERY || validate(schema, document, undefined, { maxErrors: 1 }).length > 0) return null;
    const parsed = { schema, document, operation };
    const operationLimits = new OperationLimits(parsed, limits, true);
    const conditions = directiveVariables(document);
    const selections = new LRUCache<string, CompiledSelection>({ max: MAX_SELECTIONS });
    return {
      name: operation.name?.value ?? null,
      check: (variables) => operationLimits.check(variables),
      async run(context, variables) {
        // Only what decides stays with the selection: other variables may be long.
        const deciding = Object.fromEntries(conditions.map((name) => [name, variables[name]]));
        const key = Object.values(deciding).join();
        const selection = selections.get(key) ?? CompiledSelection.ofOperation(parsed, deciding);
        selections.set(key, selection);
        return new SelectionRun(context, variables).run(selection, schema.getQueryType()!);
      },
    };
  } catch {
    // Apollo Server comes to the same fault, and has the words for it.
    return null;
  }
}
