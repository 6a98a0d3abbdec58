import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractDocument } from '../../ingest/pipeline.js';
import { packageRoot } from '../../schema/package-root.js';
import { compactJson } from '../support/compact-json.js';
import { ApiHarness } from './api-harness.js';

/*
 * The worked queries of the pages. A block `graphql` is a query; a block `json variables` behind it holds its
 * variables, and a block `json answer` what comes back for the sample plans. PLANGRAPH_DOCS_WRITE=1 writes the answers
 * that are no longer true; run Prettier on the page then.
 */

const PAGES = ['README.md', 'docs/api.md'];
const SAMPLES = ['anhui-rcep-digest.md', 'beijing-data-elements-digest.txt', 'shenzhen-fintech-digest.md'];
const EXAMPLE =
  /^```graphql\n([\s\S]*?)^```\n\n(?:```json variables\n([\s\S]*?)^```\n\n)?(?:[^`\n][^\n]*\n\n)?```json answer\n([\s\S]*?)^```$/gm;

interface Example {
  readonly page: string;
  readonly query: string;
  readonly variables: object;
  readonly answer: string;
}

const examples: Example[] = PAGES.flatMap((page) =>
  [...readFileSync(join(packageRoot, page), 'utf8').matchAll(EXAMPLE)].map(([, query, variables, answer]) => ({
    page,
    query: query!,
    variables: JSON.parse(variables ?? '{}') as object,
    answer: answer!,
  })),
);

let api: ApiHarness;
beforeAll(async () => {
  const graphs = SAMPLES.map((name) => {
    const source = `seeds/plans/${name}`;
    return extractDocument({ source, bytes: readFileSync(join(packageRoot, source)) });
  });
  api = await ApiHarness.start({}, graphs);
});
afterAll(() => api.stop());

test('each page has worked queries, and every query has its answer', () => {
  for (const page of PAGES) {
    const queries = [...readFileSync(join(packageRoot, page), 'utf8').matchAll(/^```graphql$/gm)].length;
    expect([page, examples.filter((example) => example.page === page).length]).toEqual([page, queries]);
    expect(queries).toBeGreaterThan(0);
  }
});

test.each(examples.map((example) => [`${example.page}: ${/\w+ \w+|\w+/.exec(example.query)![0]}`, example] as const))(
  '%s gives the answer that the page shows',
  async (_, { page, query, variables, answer }) => {
    const { data, errors } = await api.ask(query, variables);
    const found = { ...(errors.length > 0 ? { errors } : {}), ...(data === undefined ? {} : { data: data as unknown }) };
    if (process.env['PLANGRAPH_DOCS_WRITE']) rewrite(page, answer, found);
    else expect(found).toEqual(JSON.parse(answer));
  },
);

test('only the query that asks for too much is refused', () => {
  const refused = examples.filter(({ answer }) => 'errors' in (JSON.parse(answer) as object)).map(({ query }) => /\w+ \w+/.exec(query)![0]);
  expect(refused).toEqual(['query TooMuch']);
});

test('the answer of the readme names institutions, and the sentence that says so', async () => {
  const [{ query, variables }] = examples.filter(({ page }) => page === 'README.md') as [Example];
  const text = JSON.stringify(await api.data(query, variables));
  expect(text).toMatch(/"role":"LEAD"/);
  expect(text).toMatch(/"quote":"[^"]{10,}"/);
});

function rewrite(page: string, answer: string, found: unknown): void {
  const path = join(packageRoot, page);
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(answer, () => `${compactJson(found)}\n`),
  );
}
