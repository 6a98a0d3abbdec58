import { formatNumeral } from '../../text/numerals.js';

/** How a number is written, by what Office Open XML (ST_NumberFormat, ECMA-376 part 1, 17.18.59) calls it. */
export type NumberFormat = (value: number) => string;

const DIGITS = [...'〇一二三四五六七八九'];
const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];
const LEGAL: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'一二三四五六七八九'].map((sign, at) => [sign, '壹贰叁肆伍陆柒捌玖'[at]!])),
  十: '拾',
  百: '佰',
  千: '仟',
};
const ROMAN: readonly (readonly [value: number, sign: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const byPlace: NumberFormat = (value) => [...String(value)].map((digit) => DIGITS[Number(digit)]).join('');
const roman: NumberFormat = (value) => {
  if (value < 1 || value > 5000) return String(value);
  let text = '';
  for (const [unit, sign] of ROMAN) for (; value >= unit; value -= unit) text += sign;
  return text;
};
/** `z` is followed by `aa`, `bb`. */
const letters: NumberFormat = (value) =>
  value < 1 || value > 26 * 20 ? String(value) : String.fromCharCode(0x61 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
const legal: NumberFormat = (value) => [...formatNumeral(value).replace(/^十/, '一十')].map((sign) => LEGAL[sign] ?? sign).join('');
const cycle =
  (signs: readonly string[]): NumberFormat =>
  (value) =>
    value < 1 ? String(value) : signs[(value - 1) % signs.length]!;
const enclosed =
  (first: number, count: number): NumberFormat =>
  (value) =>
    value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : String(value);
const upper =
  (format: NumberFormat): NumberFormat =>
  (value) =>
    format(value).toUpperCase();

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  lowerLetter: letters,
  upperLetter: upper(letters),
  lowerRoman: roman,
  upperRoman: upper(roman),
  chineseCounting: (value) => (value < 100 ? formatNumeral(value) : byPlace(value)),
  taiwaneseCounting: (value) => (value < 100 ? formatNumeral(value) : byPlace(value)),
  chineseCountingThousand: formatNumeral,
  taiwaneseCountingThousand: formatNumeral,
  japaneseCounting: formatNumeral,
  koreanCounting: formatNumeral,
  ideographDigital: byPlace,
  japaneseDigitalTenThousand: byPlace,
  taiwaneseDigital: byPlace,
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legal,
  ideographTraditional: cycle(STEMS),
  ideographZodiac: cycle(BRANCHES),
  decimalEnclosedCircle: enclosed(0x2460, 20),
  decimalEnclosedCircleChinese: enclosed(0x2460, 20),
  decimalEnclosedParen: enclosed(0x2474, 20),
  decimalEnclosedFullstop: enclosed(0x2488, 20),
  ideographEnclosedCircle: enclosed(0x3280, 10),
  numberInDash: (value) => `-${value}-`,
  none: () => '',
};

/** Those that can be told by their first number; of two that begin alike, the more usual one. */
const LISTED = [String, formatNumeral, ...Object.values(FORMATS)];

/** The format of that name; Arabic digits where there is none. */
export function numberFormat(name: string): NumberFormat {
  return (Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined) ?? String;
}

/** The format of OpenDocument that begins like this: `1`, `a`, `一, 二, 三, ...` (19.500, style:num-format). */
export function formatLike(sample: string): NumberFormat {
  const first = sample.split(',', 1)[0]!.trim();
  return LISTED.find((format) => format(1) === first) ?? String;
}

/**
 * What stands between an automatic number and its paragraph: nothing where the number ends in a sign of its own, a space elsewhere,
 * and where digits would run together.
 */
export function numbered(mark: string, text: string): string {
  if (mark === '' || text === '') return mark + text;
  return /[\p{L}\p{N}]$/u.test(mark) || (/[.．]$/.test(mark) && /^\d/.test(text)) ? `${mark} ${text}` : mark + text;
}
