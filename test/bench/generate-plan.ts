import { join } from 'node:path';
import { readTable } from '../../ingest/knowledge/gazetteer.js';
import { formatNumeral } from '../../ingest/text/numerals.js';
import { packageRoot } from '../../schema/package-root.js';

const TASKS_A_SECTION = 6;
const SECTIONS_A_CHAPTER = 8;
const SENTENCES_A_TASK = 7;
/** So that a text has about as many names as real plans have. */
const SHARE_OF_PROSE = 0.7;

const VERBS = ['建设', '推广', '研发', '完善', '支持', '发展', '运营', '改造'];
const SORT_KEYS = ['海州市', '临江区', '云安县', '东港市', '北岭省', '南溪区', '平湖市', '高原县'];
/** Words of plain prose, as two thirds of a plan are. */
const MANNERS = ['进一步', '持续', '加快', '稳步', '统筹', '积极', '有序', '着力', '全面', '深入'];
const ACTIONS = ['完善', '健全', '优化', '落实', '加强', '提高', '扩大', '改善', '规范', '明确', '细化', '畅通'];
const MATTERS = [
  '工作机制',
  '服务流程',
  '办事环节',
  '保障水平',
  '监督检查',
  '责任分工',
  '群众满意度',
  '基层力量',
  '经费来源',
  '信息公开',
  '队伍作风',
  '日常管理',
];
const PURPOSES = [
  '让群众少跑腿',
  '减轻基层负担',
  '提高办事效率',
  '守住安全底线',
  '形成工作合力',
  '防止重复检查',
  '及时回应关切',
  '做到公开透明',
];
const SYLLABLES = [...'安博晨达恩丰光海和汇嘉江金凯蓝联明诺鹏启瑞盛泰天通威新信兴旭亚远云泽智中卓'];
const ENDINGS = ['科技有限公司', '银行', '研究院', '产业园', '创新中心', '管理平台', '专项行动', '产业联盟', '大学', '论坛'];

/**
 * A plan of about `bytes` UTF-8 bytes that no one wrote: chapters, sections, numbered tasks with responsibilities and
 * targets, half of its names from the gazetteers and half made up. The same seed gives the same text.
 */
export function generatePlan(bytes: number, seed: number): string {
  const random = mulberry32(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const names = (file: string): string[] => readTable(join(packageRoot, 'seeds', 'gazetteers', `${file}.tsv`)).rows.map(([name]) => name);
  const bodies = names('institutions-companies').concat(names('institutions-universities'), names('institutions-banks'));
  const departments = names('departments-local').filter((name) => name.length > 2);
  const things = names('technologies').concat(names('sectors'));
  const body = (): string =>
    random() < 0.5 ? pick(bodies) : `${pick(SORT_KEYS)}${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(ENDINGS)}`;
  const sentences: readonly (() => string)[] = [
    () => `${pick(SORT_KEYS)}${pick(VERBS)}${body()}，在${pick(things)}、${pick(things)}等领域开展研究，形成一批可复制的经验。`,
    () => `${2015 + Math.floor(random() * 10)}年，${body()}联合${body()}成立${body()}，推动${pick(things)}落地应用。`,
    () =>
      `到20${26 + Math.floor(random() * 9)}年，相关企业达到${10 + Math.floor(random() * 990)}家以上，产业规模超过${1 + Math.floor(random() * 90)}00亿元。`,
    () => `鼓励各类主体依托${pick(things)}改进服务，降低成本，提高效率，让群众办事更方便。`,
    () => `${body()}支持${body()}${pick(VERBS)}“${pick(SYLLABLES)}${pick(SYLLABLES)}”系统，服务${pick(things)}。`,
  ];
  const prose = (): string => {
    const clause = (): string => `${pick(MANNERS)}${pick(ACTIONS)}${pick(MATTERS)}`;
    return `${clause()}，${clause()}，${pick(ACTIONS)}${pick(MATTERS)}，${pick(PURPOSES)}。`;
  };
  const title = `${pick(SORT_KEYS)}产业发展规划（2026-2030年）第${seed}号`;
  const parts: string[] = [`# ${title}`];
  let length = 0;
  const add = (part: string): void => {
    parts.push(part);
    length += Buffer.byteLength(part) + 2;
  };
  for (let chapter = 1; length < bytes; chapter++) {
    add(`${formatNumeral(chapter)}、主要任务`);
    for (let section = 1; section <= SECTIONS_A_CHAPTER && length < bytes; section++) {
      add(`（${formatNumeral(section)}）推进${pick(things)}发展`);
      for (let task = 1; task <= TASKS_A_SECTION && length < bytes; task++) {
        const said = Array.from({ length: SENTENCES_A_TASK }, () => (random() < SHARE_OF_PROSE ? prose() : pick(sentences)())).join('');
        add(`${task}.${pick(VERBS)}${pick(things)}。${said}（责任单位：市${pick(departments)}、市${pick(departments)}）`);
      }
    }
  }
  return `${parts.join('\n\n')}\n`;
}

/** The generator mulberry32 (public domain, by Tommy Ettinger): 32 bits of state, numbers from 0 to below 1. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
