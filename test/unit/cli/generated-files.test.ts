import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { staleFiles, writeGenerated } from '../../../src/cli/output/generated-files.js';

test('the generated files are fresh (npm run generate writes them)', async () => {
  expect(await staleFiles()).toEqual([]);
});

test('a file that is missing or was edited by hand is not fresh', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plangraph-generated-'));
  try {
    expect((await staleFiles(folder)).length).toBe(6);
    await writeGenerated(folder);
    expect(await staleFiles(folder)).toEqual([]);
    writeFileSync(join(folder, 'schema', 'generated', 'schema.graphql'), 'type Query { a: Int }\n');
    expect(await staleFiles(folder)).toEqual(['schema/generated/schema.graphql']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
