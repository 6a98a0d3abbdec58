/** More syllables than these narrow nothing further. */
const MAX_SYLLABLES = 8;

/** A syllable that Lucene's `cjk` analyser leaves out, as an English article. */
const LEFT_OUT = 'a';

/**
 * A Lucene query whose answers include every entity whose sounds hold these syllables, each with a space before it, of which
 * the last may be no more than a beginning. Undefined where no syllable narrows anything.
 */
export function soundQuery(spoken: string, last: 'BEGINNING' | 'WHOLE'): string | undefined {
  const syllables = spoken.trim().split(' ');
  const clauses = syllables.flatMap((syllable, at) => {
    if (syllable === LEFT_OUT || !/^[a-z]+$/.test(syllable)) return [];
    return [`+_pinyin:${syllable}${last === 'BEGINNING' && at === syllables.length - 1 ? '*' : ''}`];
  });
  return clauses.length === 0 ? undefined : `(${clauses.slice(0, MAX_SYLLABLES).join(' ')})`;
}
