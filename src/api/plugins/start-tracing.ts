import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../context/request-context.js';

/** Sends what the server does with each operation to a collector. */
export interface Tracing {
  readonly plugin: ApolloServerPlugin<RequestContext>;
  /** Sends what has not been sent yet. */
  stop(): Promise<void>;
}

/**
 * Traces by OpenTelemetry, over OTLP as JSON, to an address such as http://localhost:4318/v1/traces. Loads the libraries
 * only here, so that they cost nothing where no endpoint is configured, and leaves the globals of OpenTelemetry alone.
 */
export async function startTracing(endpoint: string, version: string): Promise<Tracing> {
  const [{ NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, { resourceFromAttributes }, { tracePlugin }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
      import('./trace-plugin.js'),
    ]);
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'plangraph', 'service.version': version }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: endpoint, timeoutMillis: 5_000 }))],
  });
  return { plugin: tracePlugin(provider.getTracer('plangraph', version)), stop: () => provider.shutdown() };
}
