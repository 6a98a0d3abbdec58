const HAN = /[\p{Script=Han}\p{Script=Bopomofo}\u2e80-\u303f\uff00-\uffef“”‘’—…]/u;
const LATIN = /[\p{Script=Latin}]/u;
const DIGIT = /\d/;

/** So many ems apart, two signs have a blank between them. Word processors set Han apart from digits by a quarter of an em. */
const APART = { han: 0.7, hanBeside: 0.55, digits: 0.4, other: 0.17 };
/** `规 范 试 点`: signs set apart one by one. */
const SPACED_OUT = /^[\p{Script=Han}\d\p{P}](?: [\p{Script=Han}\d\p{P}]){2,}$/u;
/** The blank that a word processor puts between Han and what is none. */
const NARROW_BLANK = new RegExp(
  '(?<=[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef”’]) (?=[\\p{Script=Latin}\\d])|' +
    '(?<=[\\p{Script=Latin}\\d%]) (?=[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“‘])',
  'gu',
);

/** Blanks that are no words but the setting of an item are left out; others are one blank. */
export function wordsOf(item: string): string {
  const words = item.replace(/[\s\u3000]+/gu, (blank) => (blank.length > 1 || blank === '\u3000' ? '\u3000' : ' ')).trim();
  const set = SPACED_OUT.test(words) ? words.replaceAll(' ', '') : words.replace(NARROW_BLANK, '');
  return set.replaceAll('\u3000', ' ');
}

/** What stands between two runs of one line. @param ems how far they are apart */
export function blankBetween(before: string, behind: string, ems: number): string {
  const [last, first] = [lastSign(before), firstSign(behind)];
  const han = [last, first].filter((sign) => HAN.test(sign)).length;
  const apart = han === 2 ? APART.han : han === 1 ? APART.hanBeside : DIGIT.test(last) && DIGIT.test(first) ? APART.digits : APART.other;
  return ems > apart ? ' ' : '';
}

/** What stands between two lines of one paragraph; words in Latin letters are apart, unless a hyphen cuts them. */
export function blankBetweenLines(before: string, behind: string): string {
  const [last, first] = [lastSign(before), firstSign(behind)];
  return (LATIN.test(last) && (LATIN.test(first) || DIGIT.test(first))) || (last === ',' && LATIN.test(first)) ? ' ' : '';
}

function lastSign(words: string): string {
  return [...words.slice(-2)].at(-1) ?? '';
}

function firstSign(words: string): string {
  return String.fromCodePoint(words.codePointAt(0) ?? 32);
}
