/*
 * Chinese and Arabic numerals. The digits, the financial forms and the multipliers are the alphabet of numbers, not language.
 */

const DIGITS = new Map<string, number>();
['零〇○Ｏ', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].forEach((forms, value) => {
  for (const form of forms) DIGITS.set(form, value);
});
const UNITS = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

/** A character class body of all characters that can stand in a Chinese numeral below ten thousand. */
export const HAN_NUMERAL = '零〇一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟廿卅';

/**
 * The value of a numeral: Arabic (1,709 · ３．５), Chinese by place (二〇二五) or by unit (三千零五十), or Arabic with a Chinese
 * multiplier (4.28万亿). Null where the text is no such numeral.
 */
export function parseNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace('萬', '万').replace('億', '亿');
  const arabic = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([十百千万亿]*)$/.exec(plain);
  if (arabic) return withMultiplier(arabic[1]!.replaceAll(',', '') + (arabic[2] ?? ''), arabic[3]!);
  return parseHan(plain);
}

function withMultiplier(digits: string, units: string): number | null {
  let power = 0;
  for (const unit of units) power += { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }[unit]!;
  // A number read from its digits is exact where a product of floats is not (4.28 × 10¹²).
  const value = Number(`${digits}e${power}`);
  return Number.isFinite(value) ? value : null;
}

function parseHan(text: string): number | null {
  if (text.length === 0 || text.length > 40) return null;
  if (text.length > 1 && [...text].every((sign) => DIGITS.has(sign))) return byPlace(text);
  const yi = text.lastIndexOf('亿');
  if (yi >= 0) return split(text, yi, 1e8);
  const wan = text.lastIndexOf('万');
  if (wan >= 0) return split(text, wan, 1e4);
  return belowTenThousand(text);
}

function byPlace(text: string): number | null {
  const value = Number([...text].map((sign) => DIGITS.get(sign)).join(''));
  return Number.isSafeInteger(value) ? value : null;
}

function split(text: string, at: number, unit: number): number | null {
  const high = parseHan(text.slice(0, at));
  if (high === null) return null;
  const rest = text.slice(at + 1);
  if (rest === '') return high * unit;
  // In 三万五 the last digit counts thousands.
  if (rest.length === 1 && (DIGITS.get(rest) ?? 0) > 0) return high * unit + (DIGITS.get(rest)! * unit) / 10;
  const low = parseHan(rest.replace(/^[零〇]/, ''));
  return low === null || low >= unit ? null : high * unit + low;
}

function belowTenThousand(text: string): number | null {
  const signs = [...text.replace(/^廿/, '二十').replace(/^卅/, '三十')];
  let total = 0;
  let digit: number | undefined;
  let last = 10_000;
  let zero = false;
  for (const sign of signs) {
    const unit = UNITS.get(sign);
    if (unit !== undefined) {
      if (unit >= last || digit === 0) return null;
      // A bare ten is allowed at the head only (十五), or after a zero (一百零十五 is heard, if not written well).
      if (digit === undefined && unit !== 10) return null;
      total += (digit ?? 1) * unit;
      last = unit;
      digit = undefined;
      zero = false;
      continue;
    }
    const value = DIGITS.get(sign);
    if (value === undefined || digit !== undefined) return null;
    if (value === 0 && signs.length > 1) {
      if (zero || last === 10_000) return null;
      zero = true;
    } else digit = value;
  }
  if (digit === undefined) return zero || signs.length === 0 ? null : total;
  // In 三百五 the last digit counts tens.
  return total + (last >= 100 && last < 10_000 && !zero ? (digit * last) / 10 : digit);
}

/** The standard Chinese numeral of a whole number from 0 to 2⁵³ − 1. */
export function formatNumeral(value: number): string {
  if (value === 0) return '零';
  if (value >= 1e8) return joined(formatNumeral(Math.floor(value / 1e8)), '亿', value % 1e8, 1e7);
  if (value >= 1e4) return joined(formatNumeral(Math.floor(value / 1e4)), '万', value % 1e4, 1e3);
  const digits = '零一二三四五六七八九';
  let text = '';
  let rest = value;
  for (const [unit, sign] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(rest / unit);
    rest %= unit;
    if (digit > 0) text += digits[digit]! + sign;
    else if (text !== '' && !text.endsWith('零') && rest > 0) text += '零';
  }
  return text.replace(/^一十/, '十');
}

function joined(high: string, sign: string, low: number, full: number): string {
  if (low === 0) return high + sign;
  const rest = formatNumeral(low).replace(/^十/, '一十');
  return high + sign + (low < full ? '零' : '') + rest;
}

const ENCLOSED: readonly (readonly [first: number, count: number])[] = [
  [0x2460, 20],
  [0x2474, 20],
  [0x2488, 20],
  [0x3220, 10],
  [0x3280, 10],
  [0x2776, 10],
];

/** The value of one enclosed numeral such as ①, ⑴, ⒈, ㈠ or ❶; null for any other character. */
export function parseEnclosed(sign: string): number | null {
  const code = sign.codePointAt(0) ?? 0;
  for (const [first, count] of ENCLOSED) if (code >= first && code < first + count) return code - first + 1;
  return null;
}
