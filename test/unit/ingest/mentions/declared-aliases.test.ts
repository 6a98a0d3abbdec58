import { mentioned, namesIn, planOf } from '../reading.js';

const rulesOf = (form: string, text: string): string[] =>
  namesIn(text, true)
    .filter((name) => name.startsWith(`${form} `))
    .map((name) => name.split(' ').at(-1)!);

test.each([
  ['以下简称 with quotes', '青岛海燕能源有限公司（以下简称“海燕”）已经开业。', '海燕'],
  ['以下简称 without quotes', '青岛海燕能源有限公司（以下简称海燕能源）已经开业。', '海燕能源'],
  ['下称', '青岛海燕能源有限公司（下称“海燕能源”）已经开业。', '海燕能源'],
  ['简称', '青岛海燕能源有限公司（简称“海燕能源”）已经开业。', '海燕能源'],
  ['a colon', '青岛海燕能源有限公司（以下简称：海燕能源）已经开业。', '海燕能源'],
  ['an English short form', '青岛海燕能源有限公司（英文简称QHE）已经开业。', 'QHE'],
  ['an acronym alone', '青岛海燕能源有限公司（QHE）已经开业。', 'QHE'],
])('%s', (_, sentence, form) => {
  expect(rulesOf(form, planOf(sentence, `${form}发展良好。`))).toEqual(['declared-alias', 'declared-alias']);
});

test('an alias of a title is a policy', () => {
  expect(namesIn(planOf('《海上风电管理办法》（以下简称《风电办法》）已经施行。《风电办法》很好。'))).toEqual([
    '海上风电管理办法 Policy',
    '风电办法 Policy',
    '风电办法 Policy',
  ]);
});

test('the number behind a title is another name of it', () => {
  const { aliases } = mentioned(planOf('《海上风电管理办法》（青政发〔2031〕3号）已经施行。'));
  expect(aliases.map(({ form, group }) => [form, group.length])).toEqual([['青政发〔2031〕3号', 0]]);
});

test('a pair’s form stands for the members of the list before it', () => {
  const { aliases, view } = mentioned(planOf('青岛风能生态园、崂山潮汐产业园（简称“蓝色双园”）已经建成。'));
  const [{ form, group } = { form: '', group: [] }] = aliases;
  expect([form, ...group.map(({ start, end }) => view.plain.slice(start, end))]).toEqual(['蓝色双园', '青岛风能生态园', '崂山潮汐产业园']);
});

test('the tail of a declared form in quotes is another form of it', () => {
  const text = planOf('青岛风能生态园、崂山潮汐产业园（简称“蔚蓝双子园”）已经建成。', '“双子园”发展良好。');
  expect(rulesOf('双子园', text)).toEqual(['quoted-tail']);
});

test('a company’s name may lose its ending', () => {
  expect(rulesOf('青岛海燕能源', planOf('青岛海燕能源有限公司已经开业。', '青岛海燕能源发展良好。'))).toEqual(['short-form']);
});

test.each(['青岛海燕能源有限公司（国有独资）已经开业。', '青岛海燕能源有限公司（位于崂山区）已经开业。'])('no alias in %s', (sentence) => {
  expect(mentioned(planOf(sentence)).aliases).toEqual([]);
});
