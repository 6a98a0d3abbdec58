import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { QueryPlaces } from '../trusted-documents/listed-query.js';
import type { AnswerWriter } from './answer-writer.js';
import type { CompiledOperation, CompiledOperations } from '../execution/compiled-operations.js';
import type { CheckedOperation } from '../limits/operation-limits.js';
import type { ServerMetrics } from '../metrics/server-metrics.js';
import type { RequestContext } from '../context/request-context.js';

type Variables = Readonly<Record<string, unknown>>;

export interface CompiledAnswer {
  readonly body: string;
  readonly mediaType: string;
}

const MAX_MEDIA_TYPES = 50;
/** In milliseconds. */
const SLOW_FAILURE = 500;

/**
 * Answers requests by compiled operations, as Apollo Server would. Whatever is out of the ordinary is Apollo's: a query's
 * first requests, other forms of request, what is refused, and any query whose answer would hold an error, which is run
 * again there for its words and its status.
 */
export class CompiledAnswers {
  /** Which media type Apollo Server chose for clients that accept such. */
  readonly #mediaTypes = new LRUCache<string, string>({ max: MAX_MEDIA_TYPES });
  #answered = 0;

  constructor(
    private readonly operations: CompiledOperations,
    private readonly maxCost: number,
    private readonly writer: AnswerWriter,
    private readonly metrics: ServerMetrics | null,
  ) {
    metrics?.watchCompiledOperations(this);
  }

  /** How many requests were answered. */
  get answered(): number {
    return this.#answered;
  }

  /** The answer, or null where Apollo Server has to give it. */
  async answer(request: FastifyRequest, places: QueryPlaces, makeContext: () => RequestContext): Promise<CompiledAnswer | null> {
    const mediaType = this.#mediaTypes.get(request.headers.accept ?? '');
    const plain = mediaType === undefined ? null : plainRequest(request, places);
    if (mediaType === undefined || !plain) return null;
    const { query, operationName, variables } = plain;
    const operation = this.operations.get(query, operationName);
    const checked = operation && checkedOrNull(operation, variables);
    if (!checked) return null;
    const begun = performance.now();
    const context = makeContext();
    let data: object;
    try {
      data = await operation.run(context, checked.variables);
    } catch {
      // What fails is run again; what takes long to fail is not run twice a second time.
      if (performance.now() - begun > SLOW_FAILURE) this.operations.refuse(query, operationName);
      return null;
    }
    this.#answered += 1;
    if (operation.name !== null) context.nameOperation(operation.name);
    this.metrics?.observeSuccess(operation.name, (performance.now() - begun) / 1000);
    const extensions = { cost: { records: checked.cost, limit: this.maxCost } };
    return { body: await this.writer.write({ data, extensions }), mediaType };
  }

  /** Remembers which media type Apollo Server chose for clients that accept such. */
  learnMediaType(request: FastifyRequest, mediaType: string | undefined): void {
    if (mediaType?.includes('json')) this.#mediaTypes.set(request.headers.accept ?? '', mediaType);
  }
}

function checkedOrNull(operation: CompiledOperation, variables: Variables): CheckedOperation | null {
  try {
    return operation.check(variables);
  } catch (error) {
    // Apollo Server comes to the same refusal, by the same check.
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

/** A query in the form in which nearly all come, a POST of JSON with nothing that asks for special treatment; null for any other. */
function plainRequest(
  { method, headers }: FastifyRequest,
  { search, body }: QueryPlaces,
): { readonly query: string; readonly operationName: string; readonly variables: Variables } | null {
  if (method !== 'POST' || search !== '' || !headers['content-type']?.startsWith('application/json') || !isObject(body)) return null;
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== 'string' || extensions != null) return null;
  if (typeof (operationName ?? '') !== 'string' || !isObject(variables ?? {})) return null;
  return { query, operationName: (operationName ?? '') as string, variables: (variables ?? {}) as Variables };
}

function isObject(value: unknown): value is Variables {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
