import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../../schema/package-root.js';
import { anchorsOf, proseOf, readPage, readPages } from './pages.js';

const links = readPages().flatMap(({ path, text }) =>
  [...proseOf(text).matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, target]) => ({ path, target: target! })),
);
const relative = links.filter(({ target }) => !/^[a-z]+:/.test(target));

test('relative links lead to what is there, headings included', () => {
  const broken = relative.filter(({ path, target }) => {
    const [file = '', anchor] = target.split('#');
    const place = file === '' ? path : join(dirname(path), file);
    if (!existsSync(join(packageRoot, place))) return true;
    return anchor !== undefined && !anchorsOf(readPage(place)).has(decodeURIComponent(anchor));
  });
  expect(broken).toEqual([]);
  expect(relative.length).toBeGreaterThan(20);
});

test('no relative link leaves the repository', () => {
  expect(relative.filter(({ path, target }) => join(dirname(path), target).startsWith('..'))).toEqual([]);
});

test('llms.txt leads to pages that are there', () => {
  const targets = [...readPage('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!);
  expect(targets.length).toBeGreaterThan(10);
  expect(targets.filter((target) => !existsSync(join(packageRoot, target)))).toEqual([]);
});
