import type { StructureLexicon } from '../text/structure-lexicon.js';

/** What a title says of the tasks below it. */
export type TitleClass = 'ACTION' | 'CONTAINER' | 'BACKGROUND';

/** Decides by its words whether a title names an action, only a container of tasks, or background that holds none. */
export type TitleClassifier = (title: string, isChapter: boolean) => TitleClass;

/** Builds the classifier from the lexicon's words. */
export function titleClassifier(lexicon: StructureLexicon): TitleClassifier {
  const background = new Set(lexicon.backgroundWords);
  const words = new Set([...lexicon.containerWords, ...lexicon.backgroundWords, ...lexicon.joiners]);
  const longest = Math.max(...[...words].map((word) => word.length));
  const containerTitles = new Set(lexicon.containerTitles);
  const chapterHeads = new Set(lexicon.backgroundHeads);
  const taskHeads = new Set(lexicon.taskHeads);
  const innerHeads = new Set(lexicon.innerBackgroundHeads);
  const leadingYear = new RegExp(lexicon.leadingYear);
  const asks = new RegExp(lexicon.notReview);

  return (title, isChapter) => {
    // 2023年工作回顾, 2024年工作安排: the year says nothing of the kind.
    const plain = title.replace(/[\s“”"（）()：:*]/g, '').replace(leadingYear, '');
    if (lexicon.formalClauses.some((words) => plain.includes(words))) return 'BACKGROUND';
    if (isChapter && lexicon.backgroundEndings.some((ending) => plain.endsWith(ending))) return 'BACKGROUND';
    if (containerTitles.has(plain)) return 'CONTAINER';
    if (isChapter && plain.length <= 8 && lexicon.fieldEndings.some((ending) => plain.endsWith(ending)) && !asks.test(plain))
      return 'CONTAINER';
    if (plain.length > 24) return 'ACTION';
    const parts = segment(plain, words, longest);
    if (!parts) return 'ACTION';
    const last = parts.at(-1)!;
    if ((isChapter ? chapterHeads : innerHeads).has(last)) return 'BACKGROUND';
    if (!isChapter) return 'ACTION';
    if (taskHeads.has(last)) return 'CONTAINER';
    return parts.some((part) => background.has(part) && chapterHeads.has(part)) ? 'BACKGROUND' : 'CONTAINER';
  };
}

/** The title as words of the vocabulary and nothing else, the longest first with a way back; null where there is no such reading. */
function segment(title: string, words: ReadonlySet<string>, longest: number): string[] | null {
  if (title === '') return null;
  const dead = new Set<number>();
  const read = (from: number): string[] | null => {
    if (from === title.length) return [];
    if (dead.has(from)) return null;
    for (let length = Math.min(longest, title.length - from); length > 0; length--) {
      const word = title.slice(from, from + length);
      const rest = words.has(word) ? read(from + length) : null;
      if (rest) return [word, ...rest];
    }
    dead.add(from);
    return null;
  };
  return read(0);
}
