import { knowledge } from '../../../../ingest/knowledge/knowledge.js';
import { ontology } from '../../../../schema/ontology.js';
import { planOf, related } from '../reading.js';

/** What the verbs of a text say, as `rule: A → B`. */
function verbClaims(text: string): string[] {
  const { claims, entities } = related(text);
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)!.name;
  return claims
    .filter(({ rule }) => rule.startsWith('verb:'))
    .map(({ rule, subject, object }) => `${rule.slice('verb:'.length)}: ${nameOf(subject.id)} → ${nameOf(object.id)}`);
}

const CASES: [rule: string, sentence: string, subject: string, object: string][] = [
  ['issue', '青岛市出台《海上风电管理办法》。', '青岛市', '海上风电管理办法'],
  ['issue', '市能源局制定出台《海上风电管理办法》。', '市能源局', '海上风电管理办法'],
  ['issue', '市能源局（市海风办）组织编制了《海上风电管理办法》。', '市能源局', '海上风电管理办法'],
  ['issue-by', '《海上风电管理办法》由市能源局印发。', '市能源局', '海上风电管理办法'],
  ['issue-by', '《海上风电管理办法》由市财政局会同市能源局制定。', '市财政局', '海上风电管理办法'],
  ['establish', '市能源局成立青岛潮汐大学。', '市能源局', '青岛潮汐大学'],
  ['establish', '崂山区启动深远海风电开发试点。', '崂山区', '深远海风电开发试点'],
  ['establish', '支持崂山区争创深远海风电开发试点。', '崂山区', '深远海风电开发试点'],
  ['build', '市能源局高标准建设青岛风能示范区。', '市能源局', '青岛风能示范区'],
  ['organise', '崂山区等地实施深远海风电开发试点。', '崂山区', '深远海风电开发试点'],
  ['establish-by', '青岛潮汐大学由市能源局发起设立。', '市能源局', '青岛潮汐大学'],
  ['approve-by', '青岛风能示范区获省能源局批复。', '省能源局', '青岛风能示范区'],
  ['approve-by', '青岛风能示范区经省能源局批准设立。', '省能源局', '青岛风能示范区'],
  ['approve-of', '在经省能源局批准设立的青岛风能示范区内试行。', '省能源局', '青岛风能示范区'],
  ['approve', '省能源局批复青岛风能示范区。', '省能源局', '青岛风能示范区'],
  ['organise', '市能源局举办青岛海洋能源大会。', '市能源局', '青岛海洋能源大会'],
  ['organise-by', '青岛海洋能源大会由市能源局主办。', '市能源局', '青岛海洋能源大会'],
  ['develop', '青岛海燕能源有限公司研发“凌风”系统。', '青岛海燕能源有限公司', '“凌风”系统'],
  ['develop-technology', '青岛潮汐大学攻克区块链。', '青岛潮汐大学', '区块链'],
  ['develop-by', '“凌风”系统由青岛潮汐大学研发。', '青岛潮汐大学', '“凌风”系统'],
  ['operate', '青岛海燕能源有限公司运营青岛风能生态园。', '青岛海燕能源有限公司', '青岛风能生态园'],
  ['operate-by', '青岛风能生态园由青岛海燕能源有限公司运营。', '青岛海燕能源有限公司', '青岛风能生态园'],
  ['operate-by', '将青岛风能生态园交由青岛海燕能源有限公司运营管理。', '青岛海燕能源有限公司', '青岛风能生态园'],
  ['operate-all', '市能源局负责统筹推进青岛风能示范区规划、建设等工作。', '市能源局', '青岛风能示范区'],
  ['give-support', '市能源局对青岛风能示范区重大项目给予支持。', '市能源局', '青岛风能示范区'],
  ['give-funds', '市财政局对青岛风能示范区基础设施予以财力保障。', '市财政局', '青岛风能示范区'],
  ['branch-as', '青岛风能研究院作为市能源局的直属事业单位。', '青岛风能研究院', '市能源局'],
  ['seated', '市海上风电领导小组办公室设在市能源局。', '市海上风电领导小组办公室', '市能源局'],
  ['use', '“观海”平台采用人工智能。', '“观海”平台', '人工智能'],
  ['use-of', '发布基于区块链的“凌风”系统。', '“凌风”系统', '区块链'],
  ['use-promoted', '市能源局推动人工智能全面应用。', '市能源局', '人工智能'],
  ['research', '青岛潮汐大学在区块链领域开展研究。', '青岛潮汐大学', '区块链'],
  ['research-done', '青岛潮汐大学开展区块链前沿研究。', '青岛潮汐大学', '区块链'],
  ['cooperate', '市能源局会同崂山区出台办法。', '市能源局', '崂山区'],
  ['cooperate-with', '青岛潮汐大学与海燕银行开展合作。', '青岛潮汐大学', '海燕银行'],
  ['cooperate-jointly', '青岛潮汐大学与海燕银行联合发布报告。', '青岛潮汐大学', '海燕银行'],
  ['participate', '青岛市入选深远海风电开发试点。', '青岛市', '深远海风电开发试点'],
  ['take-part', '青岛潮汐大学参加青岛海洋能源大会。', '青岛潮汐大学', '青岛海洋能源大会'],
  ['support', '市能源局推动青岛风能生态园建设。', '市能源局', '青岛风能生态园'],
  ['help', '市能源局支持青岛风能生态园建设。', '市能源局', '青岛风能生态园'],
  ['fund', '市财政局安排专项资金支持青岛风能生态园。', '市财政局', '青岛风能生态园'],
  ['locate', '青岛海燕能源有限公司落户崂山区。', '青岛海燕能源有限公司', '崂山区'],
  ['locate-of', '升级位于崂山区的青岛风能生态园。', '青岛风能生态园', '崂山区'],
  ['part-of', '青岛风能生态园是青岛风能示范区的重要组成部分。', '青岛风能生态园', '青岛风能示范区'],
  ['consists-of', '青岛风能示范区由青岛风能生态园、崂山潮汐产业园组成。', '崂山潮汐产业园', '青岛风能示范区'],
  ['locate-act', '青岛海洋能源大会在崂山区举办。', '青岛海洋能源大会', '崂山区'],
];

test.each(CASES)('%s: %s', (rule, sentence, subject, object) => {
  expect(verbClaims(planOf(sentence))).toContainEqual(`${rule}: ${subject} → ${object}`);
});

test('every rule of the lexicon is shown above', () => {
  const shown = new Set(CASES.map(([rule]) => rule));
  expect(
    knowledge()
      .relations.rules.map(({ id }) => id)
      .filter((id) => !shown.has(id)),
  ).toEqual([]);
});

test('every rule makes relations of the ontology', () => {
  for (const { type, subject = [], object = [] } of knowledge().relations.rules) {
    const defined = ontology().relationType(type)!;
    expect(defined).toBeDefined();
    expect(subject.filter((kind) => !defined.subject.includes(kind))).toEqual([]);
    expect(object.filter((kind) => !defined.object.includes(kind))).toEqual([]);
  }
});

test('a pair that the ontology does not allow is no relation', () => {
  expect(verbClaims(planOf('市能源局出台人工智能。'))).toEqual([]);
  expect(verbClaims(planOf('崂山区运营“观海”平台。'))).toEqual([]);
});

test('nothing has a relation to itself', () => {
  expect(verbClaims(planOf('市能源局支持青岛市能源局。'))).toEqual([]);
});
