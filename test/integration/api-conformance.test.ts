import { serverAudits } from 'graphql-http';
import { ApiHarness } from './api-harness.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.start();
});
afterAll(() => api.stop());

/** CSRF prevention stays on, so that a GET has to carry a header that no plain link or form can set. */
function withPreflightHeader(url: string, init: RequestInit = {}): Promise<Response> {
  const isGet = (init.method ?? 'GET') === 'GET';
  return fetch(url, {
    ...init,
    headers: { ...(init.headers as Record<string, string>), ...(isGet ? { 'apollo-require-preflight': 'true' } : {}) },
  });
}

const audits = serverAudits({ url: () => `${api.server.url}/graphql`, fetchFn: withPreflightHeader });

test('there are as many audits as were counted when the bar was set', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
  const result = await audit.fn();
  await (result.status === 'ok' ? undefined : result.response.text().catch(() => ''));
  expect({ ...result, response: undefined }).toMatchObject({ status: 'ok' });
});
