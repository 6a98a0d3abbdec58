import { explain } from '../../../ingest/explain/explain.js';
import { toExplanationText } from '../../../src/cli/reports/explanation-text.js';
import { planOf, TITLE } from '../ingest/reading.js';
import { runCli } from './fake-host.js';

const told = (text: string, at: number | string): string =>
  toExplanationText(explain({ source: 'plan.txt', bytes: Buffer.from(text) }, at));

test('the place, its sentence, what was found and lost there, and what the sentence claims', () => {
  const text = told(planOf('2029年，崂山区成立青岛潮汐大学。', '潮汐很好。'), '潮汐');
  expect(text).toMatch(
    /^plan\.txt \d+–\d+ {2}“潮汐”\nalso at \d+: explain one by its offset\n\nin 发展现状\n2029年，崂山区成立青岛潮汐大学。\n/,
  );
  expect(text).toMatch(/\nfound here:\n {2}青岛潮汐大学 \(\d+\) {2}Institution {2}suffix:institution:specific\n/);
  expect(text).toMatch(
    /\nlost elsewhere in the sentence:\n {2}青岛 \(\d+\) {2}Place {2}gazetteer:divisions {2}gave way to 青岛潮汐大学 \(\d+, .*, which is longer\n/,
  );
  expect(text).toMatch(/\nfound elsewhere in the sentence:\n {2}崂山区 /);
  expect(text).toMatch(/\nclaims:\n {2}崂山区 ESTABLISHES 青岛潮汐大学 {2}\[FACT, 2029\] {2}verb:establish {2}0\.\d+/);
});

test('a name that is another form says of what', () => {
  expect(told(planOf('青岛市能源局已经成立。', '市能源局很好。'), '市能源局很好')).toContain('department:level  = 青岛市能源局');
});

test('where nothing was found, it says so', () => {
  const text = told(planOf('潮水很大。'), '潮水');
  expect(text).toContain('found here:\n  no rule found a name here');
  expect(text).toContain('claims:\n  none');
});

test('a verb that made no claim says why', () => {
  expect(told(planOf('市能源局不得成立青岛潮汐大学。'), '成立')).toMatch(
    /verbs that made no claim:\n {2}成立 \(\d+\) {2}verb:establish, .*verb:locate-act {2}its clause is negated or hypothetical/,
  );
});

test('white space is in no sentence', () => {
  expect(told(planOf('潮水很大。'), TITLE.length)).toContain('no sentence stands there');
});

describe('plangraph explain', () => {
  const stdin = planOf('2029年，崂山区成立青岛潮汐大学。');

  it('reads standard input', async () => {
    const { code, stdout } = await runCli(['explain', '-', '--at', '潮汐'], { stdin });
    expect(code).toBe(0);
    expect(stdout).toContain('崂山区 ESTABLISHES 青岛潮汐大学');
  });

  it('takes digits as an offset and prints JSON', async () => {
    const { stdout } = await runCli(['explain', '-', '--at', String(stdin.indexOf('崂')), '--json'], { stdin });
    expect(JSON.parse(stdout)).toMatchObject({ at: { quote: '崂' }, mentions: [{ quote: '崂山区', here: true }, { here: false }] });
  });

  it.each([
    [['--at', '99999'], 'code points'],
    [['--at', '火星'], 'does not hold “火星”'],
    [[], "required option '--at <place>'"],
  ])('%j is wrong usage', async (flags, message) => {
    const { code, stdout, stderr } = await runCli(['explain', '-', ...flags], { stdin });
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});
