import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractDocument } from '../../ingest/pipeline.js';
import { packageRoot } from '../../schema/package-root.js';
import { ApiHarness } from '../integration/api-harness.js';
import { buildExplorerOnce } from '../support/build-explorer.js';
import { buildOnce } from './built-cli.js';
import { Consumer } from './consumer.js';

/*
 * The package as npm would publish it, installed into a project and used there. PLANGRAPH_DOCS_WRITE=1 writes what the
 * programs of docs/client.md print.
 */

const PAGE = join(packageRoot, 'docs', 'client.md');
const SAMPLES = ['anhui-rcep-digest.md', 'beijing-data-elements-digest.txt', 'shenzhen-fintech-digest.md'];
const EXAMPLE = /^```ts\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gm;

const examples = [...readFileSync(PAGE, 'utf8').matchAll(EXAMPLE)].map(([, program, output], index) => ({
  name: `example-${index + 1}`,
  program: program!,
  output: output!,
}));

let api: ApiHarness;
let consumer: Consumer;
beforeAll(async () => {
  await buildOnce();
  await buildExplorerOnce();
  consumer = await Consumer.make();
  const graphs = SAMPLES.map((name) => {
    const source = `seeds/plans/${name}`;
    return extractDocument({ source, bytes: readFileSync(join(packageRoot, source)) });
  });
  api = await ApiHarness.start({}, graphs);
}, 300_000);
afterAll(async () => {
  await api.stop();
  consumer.remove();
});

test('it holds what a user needs and nothing of how it is made', () => {
  for (const needed of [
    'package.json',
    'README.md',
    'LICENSE',
    'dist/src/cli/main.js',
    'dist/src/client/connect.js',
    'dist/src/client/connect.d.ts',
    'dist/ingest/extract-text.js',
    'dist/ingest/extract-text.d.ts',
    'dist/explorer/index.html',
    'dist/explorer/index.html.br',
    'schema/ontology/entity/place.yaml',
    'schema/generated/schema.graphql',
    'seeds/lexicons/relations.yaml',
  ])
    expect(consumer.files).toContain(needed);
  const wrong = consumer.files.filter(
    (path) => /(^|\/)(test|node_modules|notebooks|\.ci|\.github)\//.test(path) || /(?<!\.d)\.ts$|\.(map|db|tsbuildinfo)$/.test(path),
  );
  expect(wrong).toEqual([]);
});

test('publint finds nothing to say', async () => {
  const { code, output } = await consumer.tool('publint/src/cli.js', ['run', consumer.packageFolder, '--strict', '--pack', 'false']);
  expect([code, output]).toEqual([0, expect.stringContaining('All good!')]);
}, 120_000);

test('its types are those of its modules, by arethetypeswrong', async () => {
  const { code, output } = await consumer.tool('@arethetypeswrong/cli/dist/index.js', [
    consumer.tarball,
    '--profile',
    'esm-only',
    '--no-color',
  ]);
  expect([code, output]).toEqual([0, expect.stringMatching(/node16 \(from ESM\) +│ 🟢 \(ESM\) +│ 🟢 \(ESM\) /)]);
}, 120_000);

test('the programs of docs/client.md compile against its types, run and print what the page says', async () => {
  expect(examples.length).toBe([...readFileSync(PAGE, 'utf8').matchAll(/^```ts$/gm)].length);
  expect(examples.length).toBeGreaterThan(4);
  for (const { name, program } of examples) consumer.write(`${name}.ts`, program.replaceAll('http://127.0.0.1:4000', api.server.url));
  expect(await consumer.compile()).toEqual({ code: 0, output: '' });
  for (const { name, program, output } of examples) {
    const printed = await consumer.node(join('out', `${name}.js`));
    if (process.env['PLANGRAPH_DOCS_WRITE']) {
      const page = readFileSync(PAGE, 'utf8');
      writeFileSync(
        PAGE,
        page.replace(`${program}\`\`\`\n\n\`\`\`text\n${output}`, () => `${program}\`\`\`\n\n\`\`\`text\n${printed.output}`),
      );
    } else expect([name, printed]).toEqual([name, { code: 0, output }]);
  }
}, 300_000);

test('a condition that the API does not have does not compile', async () => {
  consumer.write(
    'wrong.ts',
    "import { connect } from 'plangraph/client';\nconnect('http://a').entities('Place', { where: { colour: { eq: 'red' } } });\n",
  );
  const { code, output } = await consumer.compile();
  expect([code, output]).toEqual([2, expect.stringMatching(/wrong\.ts.*'colour' does not exist in type 'PlaceWhere'/)]);
}, 120_000);

test('what it does not export stays its own', async () => {
  const { code, output } = await consumer.node('--input-type=module', '-e', "await import('plangraph/dist/src/store/open-store.js')");
  expect([code, output]).toEqual([1, expect.stringContaining('ERR_PACKAGE_PATH_NOT_EXPORTED')]);
});
