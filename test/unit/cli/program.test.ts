import { runCli } from './fake-host.js';

const COMMANDS = [
  'start',
  'ingest',
  'watch',
  'remove',
  'judge',
  'status',
  'extract',
  'compare',
  'trace',
  'report',
  'serve',
  'mcp',
  'stats',
  'export',
  'import',
  'copy',
  'schema',
  'ontology',
  'generate',
  'evaluate',
  'explain',
  'why',
  'completion',
];

describe('help', () => {
  it('lists every command', async () => {
    const { code, stdout, stderr } = await runCli(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const listed = [...stdout.matchAll(/^ {2}([a-z]+) (?=.* {2})/gm)].map(([, name]) => name);
    expect(listed).toEqual([...COMMANDS, 'help']);
  });

  it.each([...COMMANDS, 'schema print', 'ontology show'])('of %s has examples', async (words) => {
    const { code, stdout } = await runCli([...words.split(' '), '--help']);
    expect(stdout).toContain(`Usage: plangraph ${words} `);
    expect(code).toBe(0);
    expect(stdout).toContain('Examples:\n  $ plangraph ');
  });

  it('is what a command line without a command gives, as wrong usage', async () => {
    const { code, stdout, stderr } = await runCli([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: plangraph');
  });
});

test('--version prints the version alone', async () => {
  expect(await runCli(['--version'])).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' });
});

describe('wrong usage ends with 2 and says what was meant', () => {
  it.each([
    [['ingst', 'x'], 'Did you mean ingest?'],
    [['ingest', '--stroe', 'x', 'y'], 'Did you mean --store?'],
    [['ingest'], "missing required argument 'path'"],
    [['extract', 'x', '--format', 'yaml'], 'Allowed choices are json, text, ndjson'],
    [['extract', 'a', 'b'], 'too many arguments'],
    [['ontology', 'sho'], 'Did you mean show?'],
    [['ontology', 'show', 'Institutoin'], 'there are Event, Institution'],
    [['serve', '--port', 'many'], 'a port number from 0 to 65535'],
  ])('%j', async (argv, message) => {
    const { code, stdout, stderr } = await runCli(argv);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('of the environment, too', async () => {
    const { code, stderr } = await runCli(['serve'], { environment: { PLANGRAPH_PORT: 'many' } });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('PLANGRAPH_PORT') });
  });
});

describe('colour', () => {
  const coloured = '\u001b[';

  it('is for terminals only', async () => {
    expect((await runCli(['extract', 'nowhere.md'], { isTTY: true })).stderr).toContain(coloured);
    expect((await runCli(['extract', 'nowhere.md'])).stderr).not.toContain(coloured);
  });

  it.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('not where %j', async (environment) => {
    expect((await runCli(['extract', 'nowhere.md'], { isTTY: true, environment })).stderr).not.toContain(coloured);
  });
});

describe('ontology show', () => {
  it('lists all types', async () => {
    const { code, stdout } = await runCli(['ontology', 'show']);
    expect(code).toBe(0);
    for (const name of ['Institution', 'Target', 'LOCATED_IN', 'COOPERATES_WITH']) expect(stdout).toContain(`  ${name} `);
  });

  it('describes one type, whatever its case', async () => {
    const { stdout } = await runCli(['ontology', 'show', 'target']);
    expect(stdout).toMatch(/^Target /);
    expect(stdout).toContain('comparator: EXACT | AT_LEAST');
  });

  it('prints JSON', async () => {
    const { stdout } = await runCli(['ontology', 'show', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      version: expect.any(String),
      entityTypes: expect.any(Array),
      relationTypes: expect.any(Array),
    });
  });
});
