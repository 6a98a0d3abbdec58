import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { apiError, type ApiErrorCode, limitError } from '../errors/api-error.js';
import type { RequestContext } from '../request-context.js';
import { type Limits, MAX_VARIABLES_DEPTH } from './limits.js';
import { measureCost } from './measure-cost.js';
import { measureOperation } from './measure-operation.js';
import { nestingDepth } from './nesting-depth.js';

type Resolved = GraphQLRequestContextDidResolveOperation<RequestContext>;

/**
 * Refuses an operation that asks for too much, before any of it is run; each limit has its own error code. Tokens are
 * limited by the parser, page sizes by the fields, bodies by the HTTP server. The answer tells the cost in its
 * `extensions`.
 */
export function limitsPlugin(limits: Limits): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart() {
      let cost: number | null = null;
      return Promise.resolve({
        async didResolveOperation(request) {
          cost = checkOperation(request, limits);
        },
        async willSendResponse({ response: { body } }) {
          if (cost === null || body.kind !== 'single') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: { records: cost, limit: limits.maxCost } };
        },
      });
    },
  };
}

/** The cost of the operation, where it can be told. */
function checkOperation({ schema, document, operation, request }: Resolved, limits: Limits): number | null {
  const nesting = nestingDepth(request.variables, MAX_VARIABLES_DEPTH);
  check('DEPTH_LIMIT_EXCEEDED', 'The variables nest', 'levels deep', nesting, MAX_VARIABLES_DEPTH);
  // Without an operation there is nothing to run: execution says so.
  if (!operation) return null;
  const { depth, aliases, directives } = measureOperation(document, operation);
  check('DEPTH_LIMIT_EXCEEDED', 'The query is', 'levels deep', depth, limits.maxDepth);
  check('ALIAS_LIMIT_EXCEEDED', 'The query uses', 'aliases', aliases, limits.maxAliases);
  check('DIRECTIVE_LIMIT_EXCEEDED', 'The query uses', 'directives', directives, limits.maxDirectives);
  const cost = costOf(() => measureCost(schema, document, operation, request.variables), limits.maxCost);
  if (cost !== null) check('COST_LIMIT_EXCEEDED', 'With the pages it asks for, the query may bring', 'records', cost, limits.maxCost);
  return cost;
}

function check(code: ApiErrorCode, subject: string, unit: string, actual: number, limit: number): void {
  if (actual > limit) throw refused(limitError(code, `${subject} ${actual} ${unit}; at most ${limit} are allowed`, limit, actual));
}

function costOf(measure: () => number | null, limit: number): number | null {
  try {
    return measure();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // What cannot be counted is not run: too many fields to look at, or arguments that do not fit.
    if (error.message.includes('maximum allowed number of nodes'))
      throw refused(apiError('COST_LIMIT_EXCEEDED', 'The query has too many fields, its fragments spread out', { limit }));
    throw refused(apiError('BAD_USER_INPUT', error.message));
  }
}

function refused(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status: 400 } } });
}
