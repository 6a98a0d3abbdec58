import { Messages, readTable } from '../../../src/messages.js';
import { Cli } from '../../../src/cli/host/cli.js';
import { languageOf } from '../../../src/cli/host/language.js';
import { buildProgram } from '../../../src/cli/program.js';
import { fakeHost, runCli } from './fake-host.js';
import { textsOfErrors, textsOfHelp } from './said.js';

const table = readTable();
const program = buildProgram(new Cli(fakeHost()));
const HAN = /\p{Script=Han}/u;
const values = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([value]) => value).sort();

test('all that help and errors say is in the table', () => {
  const said = [...textsOfHelp(program), ...textsOfErrors()];
  expect(said.length).toBeGreaterThan(300);
  expect(said.filter((text) => !(text in table))).toEqual([]);
});

test('every translation is Chinese and has the values of its source', () => {
  const rows = Object.entries(table);
  expect(rows.filter(([, translation]) => !HAN.test(translation))).toEqual([]);
  expect(rows.filter(([text, translation]) => values(text).join() !== values(translation).join())).toEqual([]);
});

test.each([
  [['--lang', 'zh'], {}, 'zh'],
  [['ingest', 'x', '--lang=zh'], {}, 'zh'],
  [['--lang', 'en'], { LANG: 'zh_CN.UTF-8' }, 'en'],
  [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
  [[], { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
  [[], { LANG: 'zh_CN.UTF-8', LC_ALL: '' }, 'zh'],
  [[], { LANG: 'zhuang' }, 'en'],
  [[], {}, 'en'],
] as const)('%j in %j speaks %s', (argv, environment, language) => {
  expect(languageOf(argv, environment)).toBe(language);
});

test('the help of every command is Chinese, its frame and its examples with it', async () => {
  const { stdout: all } = await runCli(['--help', '--lang', 'zh']);
  expect(all).toMatch(/^用法： plangraph/);
  const english = /^ {2,}\S+(?: \S+)*? {2,}[A-Za-z ]+$/m;
  for (const command of program.commands) {
    const { stdout, code } = await runCli([command.name(), '--help'], { environment: { LANG: 'zh_CN.UTF-8' } });
    expect(code).toBe(0);
    expect(stdout).toContain('示例：');
    expect([command.name(), english.exec(stdout)?.[0]]).toEqual([command.name(), undefined]);
    for (const word of ['Usage:', 'Options:', 'Arguments:', 'default:', 'choices:', ', or $']) expect(stdout).not.toContain(word);
    const examples = stdout.split('示例：\n')[1]!.trimEnd().split('\n');
    expect(examples.filter((line) => !HAN.test(line.split(/ {2}/).at(-1)!))).toEqual([]);
  }
});

test('an error is Chinese with its values, and what the table lacks stays English', async () => {
  const { stderr } = await runCli(['stats', '--store', 'sqlite:/nowhere/at/all.db', '--lang', 'zh']);
  expect(stderr).toMatch(/^错误：无法打开图库 sqlite:\/nowhere\/at\/all\.db：文件夹 \S+ 不存在\n提示：|^错误：图库 \S+ 不存在\n提示：/);
  const messages = new Messages('zh');
  expect(messages.translate('asking qwen would take more than the 5 tokens of --llm-budget')).toBe(
    '询问 qwen 会超过 --llm-budget 的 5 个词元',
  );
  expect(messages.translate('something new')).toBe('something new');
  expect(new Messages('en').translate('nothing to evaluate')).toBe('nothing to evaluate');
});
