import type { SentenceContext } from './candidate.js';

/** Does 与 at this word join two verbs that names hold, so that the three are one modifier (信息共享|与|服务|平台)? */
export function joinsVerbs({ tokens, document }: SentenceContext, index: number): boolean {
  const { nameVerbs } = document.knowledge.nameRules;
  if (tokens.words[index] !== '与') return false;
  const next = tokens.words[index + 1] ?? '';
  return nameVerbs.has(tokens.words[index - 1] ?? '') && nameVerbsAt(next).some((verb) => nameVerbs.has(verb));
}

/** The word itself and its first two characters: the dictionary may have joined the verb to what follows (服务平台). */
function nameVerbsAt(word: string): readonly string[] {
  return [word, word.slice(0, 2)];
}
