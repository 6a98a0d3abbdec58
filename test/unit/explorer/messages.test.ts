import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../schema/package-root.js';
import { preferredLanguage } from '../../../src/explorer/i18n/preferred-language.js';
import { repositoryFiles } from '../../architecture/product-files.js';

const messages = JSON.parse(readFileSync(join(packageRoot, 'src/explorer/i18n/messages.json'), 'utf8')) as Record<
  string,
  { readonly zh: string; readonly en: string }
>;
/** Values of the API that are looked up by their name. */
const LOOKED_UP = /^(modality|role|comparator|outcome|status)\./;

test('every message is there in both languages, with the same places for values', () => {
  const placesOf = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
  for (const { zh, en } of Object.values(messages)) {
    expect(zh).not.toBe('');
    expect(en).not.toBe('');
    expect(placesOf(en)).toEqual(placesOf(zh));
  }
});

test('every message is said somewhere', () => {
  const code = repositoryFiles('src/explorer/**/*.{ts,tsx}')
    .map(({ text }) => text)
    .join('');
  const unsaid = Object.keys(messages).filter((key) => !LOOKED_UP.test(key) && !code.includes(`'${key}'`) && !code.includes(`"${key}"`));
  expect(unsaid).toEqual([]);
});

test.each([
  ['zh', ['en-GB'], 'zh'],
  [null, ['fr', 'en-GB', 'zh-CN'], 'en'],
  [null, ['zh-TW', 'en'], 'zh'],
  [null, ['fr'], 'zh'],
  ['xx', [], 'zh'],
])('chosen %j with a browser of %j: %s', (chosen, browser, expected) => {
  expect(preferredLanguage(chosen, browser)).toBe(expected);
});
