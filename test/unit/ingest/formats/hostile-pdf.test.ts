import { readOriginal } from '../../../../ingest/formats/read-original.js';
import { HOSTILE_PDFS } from '../../../support/hostile-pdfs.js';

/** What is wrong with a file stops no reading of what it says. */
const READ = '(read)';

test.each([
  ['a header and nothing else', 'BROKEN_FILE'],
  ['a header and noise', 'BROKEN_FILE'],
  ['cut behind a tenth', 'BROKEN_FILE'],
  ['cut in the middle', 'BROKEN_FILE'],
  ['cut before its end', 'BROKEN_FILE'],
  ['a hole in the middle', READ],
  ['pages that hold themselves', 'BROKEN_FILE'],
  ['pages that are nobody', 'BROKEN_FILE'],
  ['a hundred million pages', 'NO_TEXT_LAYER'],
  ['pages nested ten thousand deep', 'NO_TEXT_LAYER'],
  ['arrays nested a hundred thousand deep', 'NO_TEXT_LAYER'],
  ['a page larger than the earth', READ],
  ['a page of no size', READ],
  ['words beyond all numbers', READ],
  ['a form that draws itself', READ],
  ['forms that double forty times', 'NO_TEXT_LAYER'],
  ['a content that unpacks to two hundred times its size', 'NO_TEXT_LAYER'],
  ['a hundred thousand lines', READ],
  ['sixty thousand words on one page', 'TOO_LARGE'],
  ['a picture of ten thousand million pixels', 'NO_TEXT_LAYER'],
  ['a table of contents that leads to itself', READ],
  ['a program to run', READ],
  ['a password', 'ENCRYPTED_FILE'],
])('%s: %s', async (name, code) => {
  const original = await readOriginal({ source: 'a.pdf', bytes: HOSTILE_PDFS[name]!() });
  if ('bytes' in original) throw new Error('it has a reader');
  const { text, issues } = original;
  expect([text === '' ? issues.map((issue) => issue.code).join() : READ]).toEqual([code]);
});
