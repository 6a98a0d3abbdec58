import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeBlocks, readPage } from '../unit/docs/pages.js';
import { buildOnce } from './built-cli.js';
import { Consumer } from './consumer.js';

/* docs/contributing.md says that a relation type is two pieces of data: here they are put into a copy of the package. */

const blocks = codeBlocks(readPage('docs/contributing.md'));
const block = (role: string) => blocks.find((one) => one.language === 'yaml' && one.role === role)!.code;

let consumer: Consumer;
beforeAll(async () => {
  await buildOnce();
  consumer = await Consumer.make();
}, 300_000);
afterAll(() => consumer.remove());

const cli = (...argv: string[]) => consumer.node(join(consumer.packageFolder, 'dist', 'src', 'cli', 'main.js'), ...argv);

test('the relation type of docs/contributing.md is found in a text and stands in the API, with no code changed', async () => {
  consumer.write('plan.md', '# 方案\n\n人保财险承保前海深港现代服务业合作区。\n');
  const extract = async () => (await cli('extract', 'plan.md', '--format', 'text')).output;
  expect(await extract()).not.toContain('INSURES');
  writeFileSync(join(consumer.packageFolder, 'schema', 'ontology', 'relation', 'insures.yaml'), block('file'));
  const rules = join(consumer.packageFolder, 'seeds', 'lexicons', 'relations.yaml');
  writeFileSync(
    rules,
    readFileSync(rules, 'utf8').replace(/^rules:\n/m, (head) => `${head}${block('rule').replace(/^/gm, '  ').trimEnd()}\n`),
  );
  expect(await extract()).toContain('人保财险 INSURES 前海深港现代服务业合作区');
  const schema = (await cli('schema', 'print')).output;
  expect(schema).toMatch(/^type Zone [^}]*\binsuredBy\(/ms);
  expect((await cli('ontology', 'show', 'INSURES')).code).toBe(0);
}, 240_000);
