/** More ways to cut a word into syllables than anyone means. */
const MAX_READINGS = 16;

/** Fewer letters than these stand in too many names to mean a sound. */
const MIN_LETTERS = 2;

const INITIAL = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?';
const FINAL = 'iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ui|ao|ou|iu|ie|ve|ue|er|an|en|in|un|vn|ia|ua|uo|a|o|e|i|u|v';
const SYLLABLE = new RegExp(`^${INITIAL}(?:${FINAL})$`);
const LONGEST = 6;

/** Every beginning of a syllable: what a word may end with while it is typed. */
const BEGINNING = new RegExp(`^(?:${INITIAL}(?:${FINAL})?|${INITIAL}(?:i|u)?(?:a|o|e)?n?)$`);

/** How a word of letters may be meant as a sound. */
export interface Reading {
  /** Its syllables, a space before each; the last one may be no more than a beginning. */
  readonly spoken: readonly string[];
  /** Itself, each letter an initial, in capitals as `pinyinLines` writes them. */
  readonly initials: string;
}

/**
 * How a folded search term may be meant in pinyin; null where it holds anything but Latin letters, or only one. The ways
 * to cut it come longest syllables first, `MAX_READINGS` of them at most: `xian` is `xian` and `xi an`.
 */
export function readingOf(term: string): Reading | null {
  if (term.length < MIN_LETTERS || !/^[a-z]+$/.test(term)) return null;
  const spoken: string[] = [];
  const dead = new Set<number>();
  const cut = (from: number, before: string): boolean => {
    if (spoken.length >= MAX_READINGS || dead.has(from)) return false;
    let alive = false;
    const rest = term.slice(from);
    if (rest.length <= LONGEST && (SYLLABLE.test(rest) || BEGINNING.test(rest))) {
      if (spoken.length < MAX_READINGS) spoken.push(`${before} ${rest}`);
      alive = true;
    }
    for (let length = Math.min(LONGEST, rest.length - 1); length > 0; length--) {
      const syllable = rest.slice(0, length);
      if (SYLLABLE.test(syllable) && cut(from + length, `${before} ${syllable}`)) alive = true;
    }
    if (!alive && spoken.length < MAX_READINGS) dead.add(from);
    return alive;
  };
  cut(0, '');
  return { spoken, initials: term.toUpperCase() };
}
