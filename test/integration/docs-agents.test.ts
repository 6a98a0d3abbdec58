import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { packageRoot } from '../../schema/package-root.js';
import { sampleGraphs } from '../fixtures/sample-graphs.js';
import { compactJson } from '../support/compact-json.js';
import { ApiHarness } from './api-harness.js';

/*
 * The worked calls of docs/agents.md: a block `json call`, and what comes back for the sample plans in a block `json answer`.
 * PLANGRAPH_DOCS_WRITE=1 writes the answers that are no longer true; run Prettier on the page then.
 */

const PAGE = join(packageRoot, 'docs', 'agents.md');
const text = readFileSync(PAGE, 'utf8');
const calls = [...text.matchAll(/^```json call\n([\s\S]*?)^```\n\n```json answer\n([\s\S]*?)^```$/gm)].map(([, call, answer]) => ({
  call: JSON.parse(call!) as { name: string; arguments: Record<string, unknown> },
  answer: answer ?? '',
}));

let api: ApiHarness;
let client: Client;
beforeAll(async () => {
  api = await ApiHarness.start({}, sampleGraphs());
  client = new Client({ name: 'docs', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', api.server.url)));
});
afterAll(async () => {
  await client.close();
  await api.stop();
});

test.each(calls)('$call.name gives the answer that the page shows', async ({ call, answer }) => {
  const { structuredContent } = await client.callTool(call);
  if (process.env['PLANGRAPH_DOCS_WRITE'])
    writeFileSync(
      PAGE,
      text.replace(answer, () => `${compactJson(structuredContent)}\n`),
    );
  else expect(structuredContent).toEqual(JSON.parse(answer));
  expect(JSON.stringify(structuredContent)).toMatch(/"quote":"[^"]{10,}"/);
});

test('the page has worked calls, and names every tool and every argument', async () => {
  expect(calls.length).toBeGreaterThan(0);
  const { tools } = await client.listTools();
  const words = tools.flatMap(({ name, inputSchema }) => [name, ...Object.keys(inputSchema.properties ?? {})]);
  expect(words.filter((word) => !text.includes(`\`${word}\``))).toEqual([]);
});
