import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../schema/package-root.js';

/*
 * The plain form of each character, one UTF-16 unit to one: what a PDF, an old encoding or an input method writes in another
 * way and every reader takes for the same. Circled numerals, ½ and ㎡ are signs of their own and stay.
 */

const SPECIAL =
  /[\u2e80-\u2fdf\u31c0-\u31ef\uf900-\ufaff\ufe10-\ufe6f\uff05\uff0b\uff0d-\uff19\uff1d\uff21-\uff3a\uff41-\uff5a\uff61-\uff64]/g;

let shared: Map<string, string> | undefined;

/** Radicals and strokes that stand for ideographs. */
function ideographs(): Map<string, string> {
  if (shared) return shared;
  const rows = readFileSync(join(packageRoot, 'seeds', 'unicode', 'equivalent-ideographs.tsv'), 'utf8').split('\n');
  return (shared = new Map(rows.filter((row) => /^[^#]\t/.test(row)).map((row) => [row[0]!, row[2]!])));
}

/** A text with radicals read as ideographs, compatibility forms and full-width letters and digits as plain ones; as long as before. */
export function plainForms(text: string): string {
  return text.replace(SPECIAL, (unit) => {
    const plain = ideographs().get(unit) ?? unit.normalize('NFKC');
    return plain.length === 1 ? plain : unit;
  });
}

const HALF = new Map([...',;:?!()'].map((sign) => [sign, String.fromCharCode(sign.charCodeAt(0) + 0xfee0)]));
const STOP = /(?<=[\p{Script=Han}”’》）〕】])[,;:?!]|[,;:?!](?=[\p{Script=Han}“‘《（〔【])/gu;
const BRACKETED = /\([^()\n\r]{0,200}\)/g;
const LONGEST_BRACKET = 200;
const BRACKET_OR_LINE_END = /[()（）\n\r]/g;
const HAN = /\p{Script=Han}/u;

/** ASCII stops and brackets among Chinese words in the full width that they have in print; as long as before. */
export function chinesePunctuation(text: string): string {
  const bracketed = text.replace(BRACKETED, (whole, at: number) =>
    HAN.test(whole) || HAN.test(text[at - 1] ?? '') || HAN.test(text[at + whole.length] ?? '')
      ? `${HALF.get('(')!}${whole.slice(1, -1)}${HALF.get(')')!}`
      : whole,
  );
  return evenBrackets(bracketed).replace(STOP, (sign) => HALF.get(sign)!);
}

/** A bracket that opens in one width and closes in the other is full on both sides. */
function evenBrackets(text: string): string {
  if (!/[()]/.test(text)) return text;
  let even = '';
  let written = 0;
  let open: { readonly sign: string; readonly at: number } | undefined;
  for (const { 0: sign, index: at } of text.matchAll(BRACKET_OR_LINE_END)) {
    const closes = sign === ')' || sign === '）';
    if (closes && open && at - open.at - 1 <= LONGEST_BRACKET && (open.sign === '(') !== (sign === ')')) {
      const half = sign === ')' ? at : open.at;
      even += text.slice(written, half) + HALF.get(text[half]!)!;
      written = half + 1;
    }
    open = sign === '(' || sign === '（' ? { sign, at } : undefined;
  }
  return even + text.slice(written);
}
