import fc from 'fast-check';
import { Trie } from '../../../../ingest/knowledge/trie.js';

/** Short words over few letters, so that many are the start of others. */
const word = fc.string({ unit: fc.constantFrom('风', '能', 'a', '\u{20BB7}'), minLength: 1, maxLength: 6 });

function trieOf(words: readonly string[]): Trie<number> {
  const trie = new Trie<number>();
  words.forEach((key, index) => trie.add(key, index));
  return trie;
}

test('it finds at every place what a search of all words finds there, the shortest first', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.array(word, { maxLength: 4 }), (words, pieces) => {
      const text = pieces.join('');
      const trie = trieOf(words);
      const found: [number, number][] = [];
      trie.eachMatch(text, (start, end) => found.push([start, end]));
      const expected: [number, number][] = [];
      for (let start = 0; start < text.length; start++)
        for (const key of new Set(words)) if (text.startsWith(key, start)) expected.push([start, start + key.length]);
      expect(found).toEqual(expected.sort(([a, b], [c, d]) => a - c || b - d));
    }),
  );
});

test('it gives the values of exactly one key, in the order in which they came', () => {
  const trie = trieOf(['风', '风能', '风', '风能学']);
  expect(trie.get('风')).toEqual([0, 2]);
  expect(trie.get('风能')).toEqual([1]);
  expect(trie.get('风能学会')).toEqual([]);
  expect(trie.get('')).toEqual([]);
});
