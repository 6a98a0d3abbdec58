import type { EvidencePart } from '../../../../schema/records.js';
import { graphOf, planOf, taskOf } from '../reading.js';

const inherited = ({ inherited: outside }: EvidencePart): string => (outside ? '↑' : '');

/** The parts of the relations of one type, a line each: `subject 青岛市, object …`; ↑ marks what stands outside of the passage. */
function partsOf(type: string, text: string): string[] {
  const graph = graphOf(text);
  const types = new Map(graph.relations.map((relation) => [relation.id, relation.type]));
  const mentions = new Map(graph.mentions.map(({ id, quote }) => [id, quote]));
  return graph.assertions
    .filter(({ relation }) => relation !== undefined && types.get(relation) === type)
    .map(({ evidence: [first] }) =>
      first!
        .parts!.map((part) => {
          const meant = part.mention === undefined ? part.quote : mentions.get(part.mention)!;
          return `${part.kind.toLowerCase()} ${part.quote}${inherited(part)}${meant === part.quote ? '' : ` = ${meant}`}`;
        })
        .join(', '),
    );
}

test('a verb’s relation names both ends, the verb and the date', () => {
  expect(partsOf('ESTABLISHES', planOf('2029年5月，市能源局成立青岛潮汐大学。'))).toEqual([
    'subject 市能源局, object 青岛潮汐大学, trigger 成立, date 2029年5月↑',
  ]);
});

test('a list of years dates each object by its own', () => {
  expect(partsOf('ESTABLISHES', planOf('市能源局于2028、2029年先后成立青岛潮汐大学、青岛海风研究院。'))).toEqual([
    'subject 市能源局, object 青岛潮汐大学, trigger 成立, date 2028',
    'subject 市能源局, object 青岛海风研究院, trigger 成立, date 2029',
  ]);
});

test('a form that refers back names the mention that it stands for', () => {
  expect(partsOf('ORGANISES', `青岛市风能发展规划（2031—2035年）\n\n一、发展现状\n\n本市举办世界风能大会。\n`)).toEqual([
    'subject 本市 = 青岛市, object 世界风能大会, trigger 举办',
  ]);
});

test('a duty names the words of its role, and the task by its title', () => {
  expect(partsOf('RESPONSIBLE_FOR', taskOf('（责任单位：市能源局、市财政局）'))).toEqual([
    'subject 市能源局, object 建设风场↑, role 责任单位',
    'subject 市财政局, object 建设风场↑, role 责任单位',
  ]);
  expect(partsOf('RESPONSIBLE_FOR', taskOf('（市能源局牵头，市财政局配合）'))).toEqual([
    'subject 市能源局, object 建设风场↑, role 牵头',
    'subject 市财政局, object 建设风场↑, role 配合',
  ]);
  expect(partsOf('RESPONSIBLE_FOR', taskOf('由市能源局会同市财政局负责。'))).toEqual([
    'subject 市能源局, object 建设风场↑, role 负责',
    'subject 市财政局, object 建设风场↑, role 会同',
  ]);
});

test('a duty in a table names the head of its column', () => {
  const table = ['| 任务 | 牵头单位 |', '|---|---|', '| 建设风场 | 市能源局 |'];
  expect(partsOf('RESPONSIBLE_FOR', taskOf(...table))).toEqual(['subject 市能源局, object 建设风场↑, header 牵头单位↑']);
});

test('what the structure says has its ends, too', () => {
  const text = taskOf('到2035年，建成海上风场5个。');
  expect(partsOf('SETS_TARGET', text)).toEqual(['subject 建设风场↑, object 5个']);
  expect(partsOf('HAS_TASK', text)).toContain('subject 青岛市风能发展规划（2031—2035年）↑, object 建设风场');
});

test('attributes have no parts', () => {
  const { assertions } = graphOf(planOf('市能源局成立青岛潮汐大学。'));
  expect(assertions.filter(({ entity, evidence }) => entity !== undefined && evidence[0]!.parts !== undefined)).toEqual([]);
});
