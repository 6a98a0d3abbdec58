import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFile } from '../../ingest/pipeline.js';
import { packageRoot } from '../../schema/package-root.js';
import { loadGraph } from '../../src/load/load-graph.js';
import { openStore } from '../../src/store/open-store.js';
import { ApiHarness } from './api-harness.js';

const QUERY = `{
  responsibilities(where: { institution: { name: { eq: "市供销社" } } }) { nodes { evidence {
    quote location { page box paragraph sheet table row column }
  } } }
}`;

interface Passage {
  readonly quote: string;
  readonly location: {
    readonly page: number | null;
    readonly box: readonly number[] | null;
    readonly table: number;
    readonly row: number;
  } | null;
}

async function passagesOf(form: string): Promise<Passage[]> {
  const source = `test/fixtures/same-plan/plan.${form}`;
  const graph = await extractFile({ source, bytes: readFileSync(join(packageRoot, source)) });
  // The loader's checks take records with places, too.
  const store = await openStore('sqlite::memory:');
  expect(await loadGraph(store, graph)).toBe('added');
  await store.close();
  const api = await ApiHarness.start({}, [graph]);
  try {
    const { responsibilities } = (await api.data(QUERY)) as { responsibilities: { nodes: { evidence: Passage[] }[] } };
    return responsibilities.nodes.flatMap(({ evidence }) => evidence);
  } finally {
    await api.stop();
  }
}

test('of a PDF file, evidence names the page, the box on it and the row of the table', async () => {
  const passages = await passagesOf('pdf');
  expect(passages.length).toBeGreaterThan(0);
  for (const { quote, location } of passages) {
    expect(quote).toContain('市供销社');
    expect(location).toMatchObject({ page: 2, table: 1, row: 3, paragraph: null });
    const [left, top, right, bottom] = location!.box!;
    expect(left).toBeLessThan(right!);
    expect(top).toBeLessThan(bottom!);
  }
});

test('of a Word file, the table and its row; of plain text, nothing', async () => {
  for (const { location } of await passagesOf('docx')) expect(location).toMatchObject({ page: null, table: 1, row: 3 });
  for (const { location } of await passagesOf('md')) expect(location).toBeNull();
});
