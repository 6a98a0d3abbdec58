import type { ApolloServerPlugin } from '@apollo/server';
import { type Context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import type { RequestContext } from '../context/request-context.js';

/** https://www.w3.org/TR/trace-context/#traceparent-header */
const TRACEPARENT = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/;

/**
 * A span for each operation, below the caller's where it says which, with a span each for parsing, validation and
 * execution. They name the operation and the codes of errors, never the query or its variables.
 */
export function tracePlugin(tracer: Tracer): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ request, contextValue }) {
      const parent = callerOf(request.http?.headers.get('traceparent'));
      const whole = tracer.startSpan('graphql', { kind: SpanKind.SERVER, attributes: { 'plangraph.request': contextValue.id } }, parent);
      const below = trace.setSpan(parent, whole);
      const part = (name: string) => async (): Promise<() => Promise<void>> => endOf(tracer.startSpan(name, {}, below));
      return {
        parsingDidStart: part('graphql.parse'),
        validationDidStart: part('graphql.validate'),
        async executionDidStart() {
          return { executionDidEnd: endOf(tracer.startSpan('graphql.execute', {}, below)) };
        },
        async willSendResponse({ operation, operationName, response: { body } }) {
          if (operation) {
            whole.updateName(operationName ? `${operation.operation} ${operationName}` : operation.operation);
            whole.setAttribute('graphql.operation.type', operation.operation);
            if (operationName) whole.setAttribute('graphql.operation.name', operationName);
          }
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          const codes = [...new Set(errors.map(({ extensions }) => String(extensions?.['code'])))];
          if (codes.length > 0) whole.setAttribute('plangraph.errors', codes).setStatus({ code: SpanStatusCode.ERROR });
          whole.end();
        },
      };
    },
  };
}

function endOf(span: Span): () => Promise<void> {
  return async () => span.end();
}

function callerOf(traceparent: string | undefined): Context {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(traceparent ?? '') ?? [];
  if (traceId === undefined || spanId === undefined) return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: parseInt(flags!, 16), isRemote: true });
}
