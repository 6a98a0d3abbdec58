import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../../../schema/package-root.js';
import { codeBlocks, readPage, readPages } from './pages.js';

test('docs/README.md leads to every page of docs/', () => {
  const index = readPage('docs/README.md');
  const pages = readdirSync(join(packageRoot, 'docs')).filter((name) => name.endsWith('.md') && name !== 'README.md');
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.filter((name) => !index.includes(`(${name})`))).toEqual([]);
});

test('JSON and YAML on the pages can be read', () => {
  const blocks = readPages().flatMap(({ path, text }) => codeBlocks(text).map((block) => ({ path, ...block })));
  const broken = blocks.filter(({ language, code }) => {
    try {
      if (language === 'json') JSON.parse(code);
      if (language === 'yaml') parse(code);
      return false;
    } catch {
      return true;
    }
  });
  expect(broken).toEqual([]);
  expect(blocks.filter(({ language }) => language === 'yaml').length).toBeGreaterThan(1);
});

test('files and folders of the repository that a page of docs/ names are there', () => {
  const named = readPages()
    .filter(({ path }) => path.startsWith('docs/'))
    .flatMap(({ path, text }) =>
      [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`((?:schema|ingest|src|seeds|notebooks)\/[\w./-]+)`/g)].map(([, target]) => ({
        path,
        target: target!,
      })),
    );
  expect(named.length).toBeGreaterThan(10);
  // The one file that the walk through a new relation type has its reader write.
  const missing = named.filter(
    ({ target }) => target !== 'schema/ontology/relation/insures.yaml' && !existsSync(join(packageRoot, target)),
  );
  expect(missing).toEqual([]);
});
