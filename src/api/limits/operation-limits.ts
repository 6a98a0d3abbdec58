import { type DocumentNode, getVariableValues, GraphQLError, OperationTypeNode, visit } from 'graphql';
import { apiError, type ApiErrorCode, limitError } from '../errors/api-error.js';
import { CostMemo } from './cost-memo.js';
import type { Limits } from '../../config.js';
import { measureCost, type ParsedOperation } from './measure-cost.js';
import { measureOperation, type OperationSize } from './measure-operation.js';
import { countObjects, longestText, nestingDepth } from './value-size.js';

/** An operation that may run. */
export interface CheckedOperation {
  /** How many records it may bring. */
  readonly cost: number;
  /** Its variables, coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How deep the variables of a request may nest: far beyond any filter that a person writes. */
const MAX_VARIABLES_DEPTH = 32;
/** How many objects, each a condition of a filter, the variables of a request may hold. */
const MAX_CONDITIONS = 500;
/** How long a text in a query or its variables may be, in characters; a document that is to be taken in may be longer. */
const MAX_TEXT_LENGTH = 10_000;

type Bounds = Pick<Limits, 'maxDepth' | 'maxAliases' | 'maxDirectives' | 'maxCost'>;

/**
 * Everything that one operation is measured by before any of it is run, whichever way it is run; each limit has its own
 * error code. Tokens are limited by the parser, page sizes by the fields, bodies by the HTTP server.
 */
export class OperationLimits {
  readonly #parsed: ParsedOperation;
  readonly #bounds: Bounds;
  readonly #size: OperationSize;
  readonly #memo: CostMemo | null;

  /** @param repeated whether many requests are checked, so that costs are worth remembering */
  constructor(parsed: ParsedOperation, bounds: Bounds, repeated: boolean) {
    this.#parsed = parsed;
    this.#bounds = bounds;
    this.#size = measureOperation(parsed.document, parsed.operation);
    this.#memo = repeated ? new CostMemo(parsed.document) : null;
  }

  /**
   * The operation with the variables as a client sent them; null where they do not fit, which execution has the words for.
   * @throws GraphQLError with the code of the limit that is exceeded.
   */
  check(variables: Readonly<Record<string, unknown>> = {}): CheckedOperation | null {
    const { schema, document, operation } = this.#parsed;
    checkVariables(variables);
    if (operation.operation === OperationTypeNode.QUERY) checkTexts(document, variables);
    const { maxDepth, maxAliases, maxDirectives, maxCost } = this.#bounds;
    check('DEPTH_LIMIT_EXCEEDED', 'The query is', 'levels deep', this.#size.depth, maxDepth);
    check('ALIAS_LIMIT_EXCEEDED', 'The query uses', 'aliases or repeated fields', this.#size.aliases, maxAliases);
    check('DIRECTIVE_LIMIT_EXCEEDED', 'The query uses', 'directives', this.#size.directives, maxDirectives);
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
    if (!coerced) return null;
    const measure = (): number => this.#measureCost(variables);
    const cost = this.#memo ? this.#memo.costOf(coerced, measure) : measure();
    check('COST_LIMIT_EXCEEDED', 'With the pages it asks for, the query may bring', 'records', cost, maxCost);
    return { cost, variables: coerced };
  }

  #measureCost(variables: Readonly<Record<string, unknown>>): number {
    try {
      return measureCost(this.#parsed, variables);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      // What cannot be counted is not run: too many fields to look at, or arguments that do not fit.
      if (error.message.includes('maximum allowed number of nodes'))
        throw refused(
          apiError('COST_LIMIT_EXCEEDED', 'The query has too many fields, its fragments spread out', { limit: this.#bounds.maxCost }),
        );
      throw refused(apiError('BAD_USER_INPUT', error.message));
    }
  }
}

/** @throws GraphQLError where the variables of a request nest too deep, or hold more conditions, than anybody looks at. */
export function checkVariables(variables: Readonly<Record<string, unknown>> | undefined): void {
  const nesting = nestingDepth(variables, MAX_VARIABLES_DEPTH);
  check('DEPTH_LIMIT_EXCEEDED', 'The variables nest', 'levels deep', nesting, MAX_VARIABLES_DEPTH);
  const objects = countObjects(variables, MAX_CONDITIONS);
  check('CONDITION_LIMIT_EXCEEDED', 'The variables hold', 'conditions', objects, MAX_CONDITIONS);
}

/** @throws GraphQLError where a text that is looked for is longer than any that could be found. */
function checkTexts(document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
  const longest = Math.max(longestText(variables), longestLiteral(document));
  check('CONDITION_LIMIT_EXCEEDED', 'The query holds a text of', 'characters', longest, MAX_TEXT_LENGTH);
}

function longestLiteral(document: DocumentNode): number {
  let longest = 0;
  // No literal is longer than the query that it stands in.
  if ((document.loc?.source.body.length ?? Infinity) > MAX_TEXT_LENGTH)
    visit(document, { StringValue: ({ value }) => void (longest = Math.max(longest, value.length)) });
  return longest;
}

function check(code: ApiErrorCode, subject: string, unit: string, actual: number, limit: number): void {
  if (actual > limit) throw refused(limitError(code, `${subject} ${actual} ${unit}; at most ${limit} are allowed`, limit, actual));
}

function refused(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status: 400 } } });
}
