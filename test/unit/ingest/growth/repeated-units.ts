import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../../../../schema/package-root.js';
import { goalsOf, planOf, taskOf } from '../reading.js';

/** Units whose repetition once took time with the square of their number, and their like. */
export const ONCE_STEEP = [
  '一二三四五六七八九',
  '建设',
  '达到100个',
  '到2030年增长10%',
  '年均增长10%',
  '管理体系标准（GB/T 23000）',
  '深圳(深圳)',
  '“',
  '腾讯联合',
  '海燕银行、',
  '（省能源局牵头）',
  '责任单位：省能源局、',
  '从20%提高到30%',
  '能源局研发深海锚泊，',
  '《规划》',
  '省能源局、\n',
  '能源局；',
];

/** One of each kind of sign that texts are made of: brackets, quotes, numerals, separators, markup, marks of headings, white space. */
export const SIGNS = [
  ...'（）()《》〈〉“”‘’「」『』【】〔〕［］[]{}<>',
  ...'，。、；：！？,.;:!?…—-－~～·/\\|*_#`&@%+=^$',
  ...'零〇一二十百千万亿１1①⑴㈠⒈',
  ...' \t\u3000\u00a0\u200b\ufeff\r\f\u2028\u0300',
  ...'的和与及或等由在从到向为是将已第年月日市省a甲',
  '\u{20BB7}',
  '1.',
  '1.1.',
  '一、',
  '（一）',
  '第一条',
  '第一章',
  '## ',
  '| 甲 | 乙 |',
  '|---|',
  '**甲**',
  '[甲](乙)',
  '![甲](乙)',
  '<b>',
  '<!--',
  '<td>',
  '&amp;',
  '&#',
  'http://a.b/',
  '---',
  '1,234.5',
  '1/2',
  '20-30',
  '3至5个',
  '2030年',
  '2030年12月31日',
  '“十四五”',
  '〔2031〕5号',
  '青政发〔2031〕5号',
  '（以下简称“甲”）',
  '附件1',
  '专栏1',
];

const LISTED_EACH = 6;

/** Every cue of the lexicons: each word, and the words that the patterns spell out. */
export function cues(): string[] {
  const folder = join(packageRoot, 'seeds', 'lexicons');
  const found = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === 'string') for (const [word] of value.matchAll(/[\p{L}\p{N}]{1,12}/gu)) found.add(word);
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(take);
  };
  for (const file of readdirSync(folder)) if (file.endsWith('.yaml')) take(parse(readFileSync(join(folder, file), 'utf8')));
  return [...found];
}

/** The first names of every list of names. */
export function listedNames(): string[] {
  const folder = join(packageRoot, 'seeds', 'gazetteers');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .flatMap((file) => {
      const [, ...rows] = readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'));
      return rows.slice(0, LISTED_EACH).map((row) => row.split('\t')[0]!);
    });
}

/** What may stand between two of a kind. */
const SEPARATORS = ['', '、', '，', '；', '。', '\n', '，\n', '和'];
/** Where a plan may have it: by itself, in a part that states how things are, below a task, below a heading of goals. */
const PLACES: readonly ((text: string) => string)[] = [(text) => text, planOf, taskOf, goalsOf];

export interface Repetition {
  readonly name: string;
  readonly textOf: (characters: number) => string;
}

/** A unit again and again, the separators and places in all their combinations or, for `turn`, one of them. */
export function repetitionsOf(unit: string, turn?: number): Repetition[] {
  const all = SEPARATORS.flatMap((separator) =>
    PLACES.map((place, index) => ({
      name: JSON.stringify(unit + separator) + ` in place ${index}`,
      textOf: (characters: number) => place((unit + separator).repeat(Math.ceil(characters / (unit + separator).length))),
    })),
  );
  // Seven shares no factor with their number, so that neighbours get different ones.
  return turn === undefined ? all : [all[(turn * 7) % all.length]!];
}
