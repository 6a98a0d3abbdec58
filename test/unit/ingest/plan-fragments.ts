import fc from 'fast-check';

/** Lines as plans have them; whatever order they come in, they make no plan that was ever written. */
const LINES = [
  '青岛市风能发展规划（2031—2035年）',
  '---\ntitle: 青岛市风能发展规划\ndate: 2031-02-03\n---',
  '# 青岛市风能发展规划',
  '青能发〔2031〕12号',
  '各区、市人民政府：',
  '根据《海上风电管理办法》《潮汐能管理办法》，制定本规划。',
  '一、总体要求',
  '二、重点任务',
  '（一）发展目标',
  '（二）建设风场。先测风，再选址。',
  '1.测风。每年一次。',
  '第三条　建风场。',
  '专栏1 重点工程',
  '| 任务 | 责任单位 |\n| --- | --- |\n| 测风 | 市能源局、市财政局 |',
  '到2035年，风机达到1.2万台以上，占比提高到25%左右，培育企业30—50家。',
  '截至2030年，已建成风场20座。',
  '（责任单位：市能源局、市财政局、各区市人民政府）',
  '（市能源局牵头，市财政局、市商务局按职责分工负责）',
  '牵头单位：市能源局；配合单位：市财政局',
  '青岛海燕能源有限公司（以下简称“海燕”）2029、2030年先后推出“凌风”系统、“观海”平台。',
  '青岛风能生态园、崂山潮汐产业园（简称“蓝色双园”）由海燕银行运营。',
  '青岛潮汐大学、山东风暴大学在区块链、人工智能等领域开展研究。',
  '中国银联青岛分公司落户崂山区青岛风能生态园，中国银联很好。',
  '推广风机叶片涂层、深海锚泊等技术。',
  '市风能开发工作领导小组办公室设在市能源局。',
  '2030年4月，市能源局举办青岛海洋能源大会。会上，崂山区发布《风场办法》（青政发〔2031〕3号）。',
  '如果市能源局不得成立青岛潮汐大学，',
  '**市能**源局会同![图](a.png)市财政局<b>成立</b>海燕集团',
  '青岛市能源局\n2031年2月3日',
];
const SIGNS = [
  ...'《》〈〉“”（）()〔〕、，。；：—-·％%',
  '以下简称',
  '等技术',
  '由',
  '负责',
  '有限公司',
  '２０３５年',
  '\u{20BB7}',
  '\ud842',
  '\t',
  '\u3000',
  '\r\n',
  '5G',
  '一',
  '第',
];

const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...LINES) },
  // Two lines that run into each other, and one that is cut anywhere.
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...LINES), fc.constantFrom(...LINES)).map(([a, b]) => a + b) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...LINES), fc.nat(60), fc.nat(60))
      .map(([text, from, to]) => text.slice(Math.min(from, to), Math.max(from, to))),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...SIGNS, ...LINES.map((text) => text.slice(0, 8))), { maxLength: 12 })
      .map((parts) => parts.join('')),
  },
);

/** Random recombinations of plan-like fragments. */
export const planLike = fc
  .array(line, { maxLength: 20 })
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n', '').map((end) => lines.join(end)));

/** Any string at all, lone surrogates included. */
export const anyString = fc.string({ unit: 'binary', maxLength: 300 });
