import { existsSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { buildOnce, type CliResult, runBuiltCli, temporaryFolder } from './built-cli.js';

const PLAN = [
  '深圳市数字经济发展实施方案',
  '深府办〔2023〕5号',
  '一、主要任务',
  '（一）建设平台。支持深圳大学开展区块链研究。（市工业和信息化局负责）',
  '（二）扩大应用。到2025年，建成10个示范项目。（市发展改革委牵头，市财政局配合）',
  '深圳市人民政府办公厅',
  '2023年3月1日',
].join('\n');

let folder: ReturnType<typeof temporaryFolder>;

beforeAll(buildOnce);
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

function ingest(name: string, content: string | Uint8Array, ...flags: string[]): CliResult {
  writeFileSync(join(folder.path, name), content);
  return runBuiltCli(['ingest', name, ...flags], { cwd: folder.path });
}

const documentsStored = () =>
  (JSON.parse(runBuiltCli(['stats', '--json'], { cwd: folder.path }).stdout) as { documents: number }).documents;

function expectNoTrace({ stdout, stderr }: CliResult): void {
  expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m);
  expect(`${stdout}${stderr}`).not.toContain('unexpected');
}

/** Bytes that are no text: a PNG's head and then everything. */
const BINARY = Uint8Array.from([
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  ...Array.from({ length: 4096 }, (_, index) => (index * 7) % 256),
]);

/** What one run over the files of a folder says of each, by name; JSON is on standard output, the rest beside it. */
function ingestAll(files: Readonly<Record<string, string | Uint8Array>>) {
  mkdirSync(join(folder.path, 'plans'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder.path, 'plans', name), content);
  const result = runBuiltCli(['ingest', 'plans', '--json'], { cwd: folder.path });
  expectNoTrace(result);
  const { documents } = JSON.parse(result.stdout) as { documents: Read[] };
  const read = documents.map(({ source, outcome, issues }): [string, [string, string[]]] => [
    source.replace('plans/', ''),
    [outcome, issues.map(({ code }) => code)],
  ]);
  return { ...result, read: Object.fromEntries(read) };
}

interface Read {
  readonly source: string;
  readonly outcome: string;
  readonly issues: readonly { readonly code: string }[];
}

test('a document that cannot be used is refused, by name, and nothing of it is stored', () => {
  const { code, read, stderr } = ingestAll({ 'empty.md': '', 'blank.md': ' \n\t\r\n', 'image.md': BINARY });
  expect(code).toBe(1);
  expect(read).toEqual({
    'empty.md': ['refused', ['EMPTY_DOCUMENT']],
    'blank.md': ['refused', ['EMPTY_DOCUMENT']],
    'image.md': ['refused', ['NOT_TEXT']],
  });
  for (const [name, [, issues]] of Object.entries(read)) expect(stderr).toMatch(new RegExp(`error: plans/${name}: .+ \\[${issues[0]}\\]`));
  expect(documentsStored()).toBe(0);
});

describe('an odd document is read', () => {
  test('and what is odd is said', () => {
    const odd: Record<string, [content: string | Uint8Array, said?: string]> = {
      'invalid.md': [Buffer.concat([Buffer.from(`甲${PLAN}`), Uint8Array.of(0xff, 0xfe, 0xc3), Buffer.from(PLAN)]), 'INVALID_ENCODING'],
      'gb18030.txt': [iconv.encode(`乙${PLAN}`, 'gb18030'), 'ENCODING_DETECTED'],
      'crlf.txt': [`丙${PLAN}`.replaceAll('\n', '\r\n')],
      'bom.txt': [`\ufeff丁${PLAN}`],
      'astral.txt': [`😀𠮷野家\n${PLAN}`],
      'english.txt': ['A plan for the digital economy of the city, issued by its government in March 2023.\n', 'NOT_CHINESE'],
      'shapeless.txt': ['今天天气很好，大家都很高兴。'.repeat(20), 'NO_STRUCTURE'],
      'one-long-line.txt': [PLAN.replaceAll('\n', '。').repeat(30_000).slice(0, 1_800_000), 'LINE_TOO_LONG'],
    };
    const { code, read } = ingestAll(Object.fromEntries(Object.entries(odd).map(([name, [content]]) => [name, content])));
    expect(code).toBe(0);
    for (const [name, [, said]] of Object.entries(odd)) {
      const [outcome, issues] = read[name]!;
      expect([name, outcome]).toEqual([name, 'added']);
      if (said !== undefined) expect(issues).toContain(said);
    }
    expect(documentsStored()).toBe(Object.keys(odd).length);
  });

  test('the text decides, not its encoding or its line ends; positions count code points, also outside the BMP', () => {
    const files = {
      'a.txt': PLAN,
      'b.txt': iconv.encode(PLAN, 'gb18030'),
      'c.txt': PLAN.replaceAll('\n', '\r\n'),
      'd.txt': `\ufeff${PLAN}`,
      'e.txt': `😀𠮷野家\n${PLAN}`,
    };
    const found = Object.entries(files).map(([name, content]) => {
      writeFileSync(join(folder.path, name), content);
      const { entities } = JSON.parse(runBuiltCli(['extract', name], { cwd: folder.path }).stdout) as { entities: Named[] };
      return entities;
    });
    const [plain, ...others] = found.slice(0, 4).map((entities) => entities.map(({ type, name }) => `${type} ${name}`).sort());
    expect(plain).toEqual(expect.arrayContaining(['Institution 深圳大学']));
    for (const other of others) expect(other).toEqual(plain);
    const points = [...files['e.txt']];
    const university = found[4]!.find(({ name }) => name === '深圳大学')!;
    expect(university.mentions.map(({ start, end }) => points.slice(start, end).join(''))).toContain('深圳大学');
  });
});

interface Named {
  readonly type: string;
  readonly name: string;
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

test('--strict does not load a document with warnings', () => {
  const result = ingest('english.txt', 'A plan for the digital economy of the city.\n', '--strict');
  expect(result).toMatchObject({ code: 1, stdout: expect.stringContaining('1 refused') });
  expect(documentsStored()).toBe(0);
});

test('one bad document does not keep the others out', () => {
  mkdirSync(join(folder.path, 'plans'));
  writeFileSync(join(folder.path, 'plans', 'a.md'), '');
  writeFileSync(join(folder.path, 'plans', 'b.md'), PLAN);
  const result = runBuiltCli(['ingest', 'plans'], { cwd: folder.path });
  expect(result).toMatchObject({ code: 1, stdout: expect.stringContaining('1 added, 1 refused') });
  expect(documentsStored()).toBe(1);
});

test('a refused document leaves what it gave before in the store', () => {
  expect(ingest('plan.md', PLAN).code).toBe(0);
  expect(ingest('plan.md', '').code).toBe(1);
  expect(documentsStored()).toBe(1);
});

test.each([
  [['ingest', 'nowhere.md'], 'no such file or folder: nowhere.md'],
  [['ingest', '.'], 'no documents in .'],
  [['ingest', 'nothing/**/*.md'], 'no file matches nothing/**/*.md'],
  [['extract', 'nowhere.md'], 'no such file or folder: nowhere.md'],
  [['evaluate', 'nowhere'], 'no such file or folder: nowhere'],
])('%j says so, with a hint where there is one, and makes no store', (argv, message) => {
  const result = runBuiltCli(argv, { cwd: folder.path });
  expect(result.code).toBe(1);
  expect(result.stderr).toContain(`error: ${message}`);
  expectNoTrace(result);
  expect(existsSync(join(folder.path, 'plangraph.db'))).toBe(false);
});

test('of a folder everything is read or named, with the reason', () => {
  const put = (name: string, content: string | Uint8Array = PLAN): void => writeFileSync(join(folder.path, 'p', name), content);
  for (const name of ['p', 'p/.git', 'p/sub']) mkdirSync(join(folder.path, name));
  for (const name of ['plan.md', 'sub/copy.md', '.hidden.md', '.git/x.md', 'README.md']) put(name);
  put('empty.txt', '');
  put('photo.png', BINARY);
  put('image.txt', BINARY);
  put('old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  put('large.txt');
  truncateSync(join(folder.path, 'p/large.txt'), 65 * 1024 * 1024);
  symlinkSync('gone.md', join(folder.path, 'p/dead.md'));
  symlinkSync('plan.md', join(folder.path, 'p/same.md'));
  const text = runBuiltCli(['ingest', 'p', '-q'], { cwd: folder.path });
  expect(text.code).toBe(1);
  expect(text.stdout).toMatch(/^read +7 of 7: 1 added, 1 twin, 4 refused, 1 failed\nsame text +p\/sub\/copy\.md = p\/plan\.md\n/);
  expect(text.stdout).toContain('\nskipped     1 no documents by their extension: p/photo.png\n');
  expect(text.stdout).toContain('\n            2 hidden: p/.git, p/.hidden.md\n');
  const { documents, skipped } = JSON.parse(runBuiltCli(['ingest', 'p', '-q', '--json'], { cwd: folder.path }).stdout) as {
    documents: { source: string; outcome: string; issues: { code: string; level: string }[]; error?: { code: string } }[];
    skipped: object[];
  };
  const said = documents.map(({ source, outcome, issues, error }) => [
    source,
    error?.code ?? (outcome === 'refused' ? issues.find(({ level }) => level === 'error')?.code : outcome),
  ]);
  expect(Object.fromEntries(said)).toEqual({
    'p/dead.md': 'INPUT_NOT_FOUND',
    'p/empty.txt': 'EMPTY_DOCUMENT',
    'p/image.txt': 'NOT_TEXT',
    'p/large.txt': 'TOO_LARGE',
    'p/old.doc': 'UNSUPPORTED_FORMAT',
    'p/plan.md': 'unchanged',
    'p/sub/copy.md': 'unchanged',
  });
  expect(skipped).toEqual([
    { path: 'p/.git', reason: 'HIDDEN' },
    { path: 'p/.hidden.md', reason: 'HIDDEN' },
    { path: 'p/README.md', reason: 'ABOUT_THE_FOLDER' },
    { path: 'p/photo.png', reason: 'NOT_A_DOCUMENT' },
    { path: 'p/same.md', reason: 'SEEN_BEFORE' },
  ]);
});
