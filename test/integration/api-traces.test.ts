import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { ApiHarness } from './api-harness.js';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly status: { readonly code?: number };
}

interface Sent {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
}

let collector: Server;
let url: string;
let bodies: Sent[];
beforeEach(async () => {
  bodies = [];
  collector = createServer((request, response) => {
    void json(request).then((body) => {
      bodies.push(body as Sent);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  url = `http://127.0.0.1:${(collector.address() as AddressInfo).port}/v1/traces`;
});
afterEach(() => collector.close());

const spans = (): Span[] =>
  bodies.flatMap(({ resourceSpans }) => resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((one) => one.spans)));

test('each operation is a span below its caller’s, with its parts below it, and without query and variables', async () => {
  const caller = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };
  await ApiHarness.with({ otlpEndpoint: url }, async (api) => {
    const headers = { traceparent: `00-${caller.traceId}-${caller.spanId}-01`, 'x-request-id': 'request-7' };
    await api.ask('query Named($id: ID!) { entity(id: $id) { name } }', { id: 'hidden-variable' }, headers);
    await api.ask('{ hiddenField }');
  });
  const named = spans().find(({ name }) => name === 'query Named')!;
  expect(named).toMatchObject({ traceId: caller.traceId, parentSpanId: caller.spanId });
  const parts = spans().filter(({ parentSpanId }) => parentSpanId === named.spanId);
  expect(parts.map(({ name }) => name)).toEqual(['graphql.parse', 'graphql.validate', 'graphql.execute']);
  const refused = spans().find(({ name }) => name === 'graphql')!;
  expect(refused.status.code).toBe(2);
  expect(refused.traceId).not.toBe(caller.traceId);
  const sent = JSON.stringify(bodies);
  expect(sent).toContain('request-7');
  expect(sent).toContain('GRAPHQL_VALIDATION_FAILED');
  expect(sent).not.toContain('hidden');
});

test('a collector that does not answer keeps nobody from an answer', async () => {
  collector.close();
  await ApiHarness.with({ otlpEndpoint: url }, async (api) => {
    expect(await api.data('{ __typename }')).toEqual({ __typename: 'Query' });
  });
});

test('without an endpoint nothing is sent', async () => {
  await ApiHarness.with({}, async (api) => {
    await api.data('{ __typename }');
  });
  expect(bodies).toEqual([]);
});
