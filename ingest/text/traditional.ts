import { ConverterFactory } from 'opencc-js/core';
import { from, to } from 'opencc-js/preset/t2cn';

const SAMPLE = 20_000;
/** The share of ideographs that have another simplified form: a quarter in traditional texts, next to none in simplified ones. */
const TRADITIONAL_SHARE = 0.05;

type Converter = (text: string) => string;

let shared: { readonly forms: ReadonlySet<string>; readonly regional: RegExp; readonly hongKong: RegExp } | undefined;
const converters = new Map<string, Converter>();

/** The single characters that dictionaries of OpenCC change, with what they become. */
function charactersOf(dictionaries: unknown): Map<string, string> {
  const rows = (dictionaries as readonly (readonly string[])[]).flat().flatMap((part) => part.split('|').map((row) => row.split(' ')));
  return new Map(rows.filter(([from, into]) => from!.length === 1 && from !== into).map(([from, into]) => [from!, into!]));
}

/** What OpenCC's tables change: traditional characters; forms that Hong Kong and Taiwan share; those that only Hong Kong writes. */
function tables() {
  const [forms, hongKong, taiwan] = [to.cn, from.hk, from.tw].map(charactersOf) as [Map<string, string>, ...Map<string, string>[]];
  const simple = new Set(forms.values());
  const both = [...hongKong!.keys()].filter((character) => taiwan!.has(character) && forms.has(character));
  const own = [...hongKong!.keys()].filter((character) => !taiwan!.has(character) && !simple.has(character));
  return (shared ??= { forms: new Set(forms.keys()), regional: oneOf(both), hongKong: oneOf(own) });
}

const oneOf = (characters: readonly string[]): RegExp => new RegExp(`[${characters.join('')}]`);

/** OpenCC's conversion by phrases and characters. Where a text shows forms of Hong Kong or Taiwan (衞生, 著力), these are read first. */
function converterFor(text: string): Converter {
  const { regional, hongKong } = shared ?? tables();
  const region = hongKong.test(text) ? 'hk' : regional.test(text) ? 'tw' : 'none';
  const known = converters.get(region);
  if (known) return known;
  const made = ConverterFactory(...(region === 'none' ? [] : [from[region]!]), to.cn!);
  converters.set(region, made);
  return made;
}

/** Is a text written in traditional characters? */
export function isTraditional(text: string): boolean {
  let ideographs = 0;
  let traditional = 0;
  const { forms } = shared ?? tables();
  for (const character of text.slice(0, SAMPLE)) {
    if (character < '\u4e00' || character > '\u9fff') continue;
    ideographs++;
    if (forms.has(character)) traditional++;
  }
  return traditional > ideographs * TRADITIONAL_SHARE;
}

/** A traditional text in simplified characters, unit for unit: a line that another reading would lengthen is read by characters. */
export function simplified(text: string): string {
  const convert = converterFor(text);
  return text.replace(/[^\n\r]+/g, (line) => {
    const whole = convert(line);
    if (whole.length === line.length) return whole;
    return line.replace(/[\u3400-\u9fff]/g, (character) => {
      const simple = convert(character);
      return simple.length === 1 ? simple : character;
    });
  });
}
