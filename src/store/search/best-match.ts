import { foldText } from './fold-text.js';
import type { SearchTerms } from './search-terms.js';

/**
 * The name or alias that matched best, by the same ladder as the score: equal, then starting with the query, then
 * holding every term, then holding the first term; the name before the aliases, these in their order.
 */
export function bestMatch(name: string, aliases: readonly string[], { query, terms }: SearchTerms): string {
  const texts = [name, ...aliases];
  const folded = texts.map(foldText);
  const ladder: ((text: string) => boolean)[] = [
    (text) => text === query,
    (text) => text.startsWith(query),
    (text) => terms.every((term) => text.includes(term)),
    (text) => text.includes(terms[0] ?? ''),
  ];
  for (const matches of ladder) {
    const at = folded.findIndex(matches);
    if (at >= 0) return texts[at]!;
  }
  return name;
}
