import { readText } from './read-text.js';

/** The lines of a text as all rules read them. */
const linesOf = (text: string): string[] =>
  readText(text)
    .view.plain.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const PARAGRAPH =
  '建设海上风电场，完善港口和电网，推动装备制造、安装运维和人才培训一体发展，引导企业向园区集聚，支持科研院所开展关键技术攻关和标准研制，' +
  '到二〇三五年形成完整的产业链条，风电装机规模和发电量居全省前列，带动沿海各县协同发展和群众增收。';

/** Breaks a text every so many characters. */
const broken = (text: string, width: number, between = '\n'): string => (text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join(between);

test.each([20, 26, 33])('a paragraph that was broken every %d characters is whole', (width) => {
  expect(linesOf(broken(PARAGRAPH, width))).toEqual([PARAGRAPH]);
});

test('so is one with a blank line between all its lines', () => {
  expect(linesOf(broken(PARAGRAPH, 24, '\n\n'))).toEqual([PARAGRAPH]);
});

test('paragraphs with a blank line between them stay apart', () => {
  expect(linesOf(`${PARAGRAPH}\n\n${PARAGRAPH}`)).toEqual([PARAGRAPH, PARAGRAPH]);
});

test.each([
  ['坚持促进发展和依法管理相统\n一、安全可控和开放创新并重，', '统一、安全'],
  ['参考实施指南（附件\n1），制定方案', '（附件1），'],
  ['（责任单位：\n海州市能源局、海州市财政局）', '责任单位：海州市能源局'],
])('a break that looks like a heading or an end is none: %j', (words, whole) => {
  const before = '各县要落实责任，明确分工，抓好进度，'.slice(0, 30 - words.indexOf('\n'));
  const text = [broken(PARAGRAPH, 30), `${before}${words}继续推进。`, broken(PARAGRAPH, 30)].join('\n');
  expect(readText(text).view.plain).toContain(whole);
});

test('one page number that cuts a sentence is no part of it', () => {
  const lines = broken(PARAGRAPH + PARAGRAPH + PARAGRAPH + PARAGRAPH, 30).split('\n');
  lines.splice(12, 0, '1');
  expect(linesOf(lines.join('\n'))).toEqual([PARAGRAPH + PARAGRAPH + PARAGRAPH + PARAGRAPH]);
});

test('a number alone between whole paragraphs stays', () => {
  expect(linesOf(`${PARAGRAPH}\n\n12\n\n${PARAGRAPH}`)).toContain('12');
});

test('spaces that fell inside of words all over a text part nothing; between two bodies alone they do', () => {
  const bodies = '各项工作分别由海州市能源局\u3000海州市财政局，按期完成。';
  expect(readText(bodies).view.plain).toContain('能源局 海州市');
  expect(
    readText((PARAGRAPH + PARAGRAPH).replace(/(\p{Script=Han}{6})(?=\p{Script=Han})/gu, '$1\u3000') + '\n' + bodies).view.plain,
  ).toContain('能源局海州市');
});

test('an office and its body are one, whatever stands between them', () => {
  expect(readText('海州市人民政府\u3000办公室').view.plain).toBe('海州市人民政府办公室');
});

test('brackets of mixed width are Chinese ones', () => {
  expect(readText('海州市风能规划(征求意见稿）').view.plain).toBe('海州市风能规划（征求意见稿）');
  expect(readText('海州市风能规划（征求意见稿)').view.plain).toBe('海州市风能规划（征求意见稿）');
});
