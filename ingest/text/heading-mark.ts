import type { SectionRecord } from '../../schema/records.js';
import { anyOf } from './lexicon.js';
import { formatNumeral, HAN_NUMERAL, parseEnclosed, parseNumber } from './numerals.js';
import type { StructureLexicon } from './structure-lexicon.js';

/** The number at a heading's head, read by its form alone. */
export interface HeadingMark {
  /** Headings of one family count on from each other: `一、`, `（一）`, `1.`, `第…章` … */
  readonly family: string;
  /** How far down this family usually stands; smaller is further out. */
  readonly rank: number;
  readonly kind: SectionRecord['kind'];
  readonly value: number;
  /** As the number path prints it: 三, （一）, 2, （3）, ①, 第二条. */
  readonly label: string;
  /** Length of the mark with its delimiter and the white space behind it. */
  readonly length: number;
}

/** Reads the mark at the head of a sentence; null where there is none. */
export type MarkReader = (head: string) => HeadingMark | null;

const LONGEST_MARK = 24;

/** Builds the reader of all number notations: 一、 （一） 1. 1．1 （1） 1） ① 第X章/节/条. */
export function markReader(lexicon: StructureLexicon): MarkReader {
  const han = `[${HAN_NUMERAL}]{1,5}`;
  const digits = '[0-9０-９]{1,3}';
  const units = anyOf(lexicon.units.map(({ word }) => word));
  const ordinal = new RegExp(
    `^${lexicon.ordinal}\\s?(${han}|${digits})\\s?(${units})(?:${lexicon.insertion}${han})?(?=[\\s\\u3000：:、，【（(*]|$|\\S)\\s*[：:、]?\\s*`,
  );
  const plainHan = new RegExp(`^(${han})\\s?[、．.]\\s*`);
  const roundHan = new RegExp(`^[（(]\\s?(${han})\\s?[）)]\\s*[、．.]?\\s*`);
  const decimal = new RegExp(`^(${digits}(?:[.．]${digits}){1,3})[.．、]?(?![0-9０-９%％])\\s*`);
  // Small, middle and heavy dots, and a wrong comma, as writers and fonts have them; a colon only before a word.
  const arabic = new RegExp(`^(${digits})\\s?(?:[.．、﹒·•・\u4e36](?![0-9０-９])|[:：](?=\\p{Script=Han}))\\s*`, 'u');
  const roundArabic = new RegExp(`^(?:[（(]\\s?(${digits})\\s?[）)]|(${digits})\\s?[）)])\\s*[、．.]?\\s*`);
  const unitOf = new Map(lexicon.units.map((unit) => [unit.word, unit]));

  return (head) => {
    const text = head.slice(0, LONGEST_MARK);
    const first = text.charCodeAt(0);
    let match: RegExpExecArray | null;
    if (text.startsWith(lexicon.ordinal) && (match = ordinal.exec(text))) {
      const unit = unitOf.get(match[2]!)!;
      return made(`ordinal ${unit.word}`, unit.rank, unit.kind, match[1]!, match[0].trimEnd().replace(/[：:、]$/, ''), match[0].length);
    }
    if ((match = roundHan.exec(text))) return made('roundHan', 12, 'SECTION', match[1]!, `（${match[1]!}）`, match[0].length);
    if ((match = plainHan.exec(text))) return made('han', 11, 'CHAPTER', match[1]!, match[1]!, match[0].length);
    if ((match = decimal.exec(text))) return decimalMark(match[1]!, match[0].length);
    if ((match = arabic.exec(text))) return made('arabic', 13, 'ITEM', match[1]!, match[1]!.normalize('NFKC'), match[0].length);
    if ((match = roundArabic.exec(text))) {
      const number = (match[1] ?? match[2])!.normalize('NFKC');
      return made(match[1] === undefined ? 'halfRoundArabic' : 'roundArabic', 14, 'SUBITEM', number, `（${number}）`, match[0].length);
    }
    return first > 0x2400 && first < 0x3300 ? (signMark(text) ?? enclosedMark(text)) : null;
  };
}

function made(family: string, rank: number, kind: HeadingMark['kind'], numeral: string, label: string, length: number): HeadingMark | null {
  const value = parseNumber(numeral);
  return value === null || value < 1 || value > 999 ? null : { family, rank, kind, value, label, length };
}

function decimalMark(numeral: string, length: number): HeadingMark | null {
  const parts = numeral.normalize('NFKC').split('.');
  const value = Number(parts.at(-1));
  if (value < 1 || parts.some((part) => Number(part) > 99 || (part.length > 1 && part.startsWith('0')))) return null;
  return {
    family: `decimal ${parts.slice(0, -1).join('.')}`,
    rank: 11 + parts.length,
    kind: parts.length === 2 ? 'SECTION' : 'ITEM',
    value,
    label: parts.join('.'),
    length,
  };
}

/** One sign that stands for a numeral with its point or brackets: ⒈ is 1., ㈠ （一）, ⑴ （1）. */
function signMark(text: string): HeadingMark | null {
  const sign = text.charAt(0);
  const value = parseEnclosed(sign);
  if (value === null) return null;
  const length = /^.\s*/u.exec(text)![0].length;
  if (sign >= '⒈' && sign <= '⒛') return { family: 'arabic', rank: 13, kind: 'ITEM', value, label: String(value), length };
  if (sign >= '⑴' && sign <= '⒇') return { family: 'roundArabic', rank: 14, kind: 'SUBITEM', value, label: `（${value}）`, length };
  if (sign >= '㈠' && sign <= '㈩')
    return { family: 'roundHan', rank: 12, kind: 'SECTION', value, label: `（${formatNumeral(value)}）`, length };
  return null;
}

function enclosedMark(text: string): HeadingMark | null {
  const value = parseEnclosed(text);
  if (value === null) return null;
  const length = /^.\s*/u.exec(text)![0].length;
  const code = text.charCodeAt(0);
  // One sign for what others write with two or three: ⑴ is (1), ⒈ is 1., ㈠ is (一).
  if (code >= 0x2474 && code < 0x2488) return made('roundArabic', 14, 'SUBITEM', String(value), `（${value}）`, length);
  if (code >= 0x2488 && code < 0x249c) return made('arabic', 13, 'ITEM', String(value), String(value), length);
  if (code >= 0x3220 && code < 0x322a) return made('roundHan', 12, 'SECTION', formatNumeral(value), `（${formatNumeral(value)}）`, length);
  return { family: 'enclosed', rank: 15, kind: 'SUBITEM', value, label: [...text][0]!, length };
}
