import { ConverterFactory } from 'opencc-js/core';
import { to } from 'opencc-js/preset/t2cn';

const SAMPLE = 20_000;
/** The share of ideographs that have another simplified form: a quarter in traditional texts, next to none in simplified ones. */
const TRADITIONAL_SHARE = 0.05;

let shared: { readonly forms: ReadonlySet<string>; readonly convert: (text: string) => string } | undefined;

/** OpenCC's table from traditional to simplified: the characters that change, and the conversion by phrases and characters. */
function table() {
  const dictionaries = to.cn as unknown as readonly (readonly string[])[];
  const characters = dictionaries.flat().flatMap((rows) => rows.split('|').map((row) => row.split(' ')));
  const forms = new Set(characters.filter(([from, into]) => from!.length === 1 && from !== into).map(([from]) => from!));
  return (shared ??= { forms, convert: ConverterFactory(to.cn!) });
}

/** Is a text written in traditional characters? */
export function isTraditional(text: string): boolean {
  let ideographs = 0;
  let traditional = 0;
  const { forms } = shared ?? table();
  for (const character of text.slice(0, SAMPLE)) {
    if (character < '\u4e00' || character > '\u9fff') continue;
    ideographs++;
    if (forms.has(character)) traditional++;
  }
  return traditional > ideographs * TRADITIONAL_SHARE;
}

/** A traditional text in simplified characters, unit for unit: a line that another reading would lengthen is read by characters. */
export function simplified(text: string): string {
  const { convert } = shared ?? table();
  return text.replace(/[^\n\r]+/g, (line) => {
    const whole = convert(line);
    if (whole.length === line.length) return whole;
    return line.replace(/[\u3400-\u9fff]/g, (character) => {
      const simple = convert(character);
      return simple.length === 1 ? simple : character;
    });
  });
}
