import type { FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { QueryPlaces } from '../documents/listed-query.js';
import { type Limits, MAX_VARIABLES_DEPTH } from '../limits/limits.js';
import { nestingDepth } from '../limits/nesting-depth.js';
import type { ServerMetrics } from '../metrics/server-metrics.js';
import type { RequestContext } from '../request-context.js';
import { plainRequest } from './plain-request.js';
import { type PreparedOperation, prepareOperation } from './prepare-operation.js';
import { PreparedOperations } from './prepared-operations.js';

export interface QuickAnswersOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly metrics: ServerMetrics | null;
}

/** A few kilobytes each. */
const MAX_OPERATIONS = 500;
const MAX_TYPES = 50;
/** In milliseconds. */
const SLOW_FAILURE = 500;

/**
 * Answers the queries that are asked again and again, by plans made for them, with the answer that Apollo Server
 * would give. Whatever is out of the ordinary is Apollo's: a query's first requests, other forms of request, what is
 * refused, and any query whose answer would hold an error, which is run again there for its words and its status.
 */
export class QuickAnswers {
  readonly #options: QuickAnswersOptions;
  readonly #operations = new PreparedOperations<PreparedOperation>(MAX_OPERATIONS);
  readonly #types = new Map<string, string>();

  #answered = 0;

  constructor(options: QuickAnswersOptions) {
    this.#options = options;
    options.metrics?.watchQuickAnswers(this);
  }

  /** How many requests it has answered. */
  get answered(): number {
    return this.#answered;
  }

  /** The body of the answer and its media type; null where Apollo Server has to answer. */
  async answer(
    request: FastifyRequest,
    places: QueryPlaces,
    makeContext: () => RequestContext,
  ): Promise<{ readonly body: string; readonly mediaType: string } | null> {
    const mediaType = this.#types.get(request.headers.accept ?? '');
    const plain = mediaType === undefined ? null : plainRequest(request, places);
    if (mediaType === undefined || !plain) return null;
    const { schema, limits, metrics } = this.#options;
    const { query, operationName, variables } = plain;
    const key = operationName === undefined ? query : `${operationName}\n${query}`;
    const operation = this.#operations.get(key, () => prepareOperation(schema, limits, query, operationName));
    if (!operation || nestingDepth(variables, MAX_VARIABLES_DEPTH) > MAX_VARIABLES_DEPTH) return null;
    const cost = operation.costOf(variables);
    if (cost === null || cost > limits.maxCost) return null;
    const begun = performance.now();
    const context = makeContext();
    let data: object;
    try {
      data = await operation.run(context, variables);
    } catch {
      // What fails is run again; what takes long to fail is not run twice a second time.
      if (performance.now() - begun > SLOW_FAILURE) this.#operations.refuse(key);
      return null;
    }
    this.#answered += 1;
    if (operation.name !== null) context.nameOperation(operation.name);
    metrics?.observeSuccess(operation.name, (performance.now() - begun) / 1000);
    return { body: `${JSON.stringify({ data, extensions: { cost: { records: cost, limit: limits.maxCost } } })}\n`, mediaType };
  }

  /** Remembers which media type Apollo Server chose for clients that accept such. */
  learnType(request: FastifyRequest, mediaType: string | undefined): void {
    if (mediaType?.includes('json') && this.#types.size < MAX_TYPES) this.#types.set(request.headers.accept ?? '', mediaType);
  }
}
