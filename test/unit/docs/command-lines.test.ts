import type { Command } from 'commander';
import { Cli } from '../../../src/cli/host/cli.js';
import { buildProgram } from '../../../src/cli/program.js';
import { fakeHost } from '../cli/fake-host.js';
import { codeBlocks, readPage, readPages } from './pages.js';

const program = buildProgram(new Cli(fakeHost()));
const scripts = (JSON.parse(readPage('package.json')) as { scripts: Record<string, string> }).scripts;

/** Every command of the shell blocks, with the page that shows it. */
const lines = readPages().flatMap(({ path, text }) =>
  codeBlocks(text)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.split(/\n|&&|\|/))
    .map((line) => ({
      path,
      words: line
        .replace(/\s+#.*$/, '')
        .trim()
        .split(/\s+/),
    })),
);

/** What is wrong with the arguments of `plangraph`, if something is. */
function faultOf(words: readonly string[]): string | undefined {
  let command: Command = program;
  for (const [index, word] of words.entries()) {
    if (word === '>' || word === '<') return undefined;
    if (word.startsWith('-') && word !== '-') {
      const flag = word.split('=')[0]!;
      if (
        !/^(--help|-h|--version|-V)$/.test(flag) &&
        ![...program.options, ...command.options].some(({ long, short }) => flag === long || flag === short)
      )
        return `no flag ${flag}`;
    } else if (command.commands.length > 0) {
      const found = command.commands.find((one) => one.name() === word);
      if (!found && word !== 'help') return `no command ${words.slice(0, index + 1).join(' ')}`;
      command = found ?? command;
    }
  }
  return undefined;
}

test('the command lines of all pages name commands and flags that exist', () => {
  const plangraph = lines.flatMap(({ path, words }) => {
    const at = words.findIndex((word) => word === 'plangraph');
    if (at >= 0 && (at === 0 || /^(npx|[A-Z_]+=.*)$/.test(words[at - 1]!))) return [{ path, words: words.slice(at + 1) }];
    return words[0] === 'npm' && words[1] === 'start' ? [{ path, words: ['start', ...words.slice(3)] }] : [];
  });
  expect(plangraph.map(({ path, words }) => ({ path, words, fault: faultOf(words) })).filter(({ fault }) => fault !== undefined)).toEqual(
    [],
  );
  expect(plangraph.length).toBeGreaterThan(15);
});

test('the npm scripts that pages name exist', () => {
  const named = readPages().flatMap(({ path, text }) =>
    [...text.matchAll(/npm run (?:-\S+ )?([\w:]+)/g)].map(([, script]) => ({ path, script: script! })),
  );
  expect(named.filter(({ script }) => !(script in scripts))).toEqual([]);
  expect(scripts).toMatchObject({ start: expect.any(String), test: expect.any(String) });
});

test('docs/cli.md describes every command and every flag', () => {
  const text = readPage('docs/cli.md');
  const every = (command: Command): Command[] => [command, ...command.commands.flatMap(every)];
  const missing = program.commands
    .flatMap(every)
    .flatMap((command) => [
      ...(text.includes(command.name()) ? [] : [command.name()]),
      ...command.options.flatMap(({ long }) => (long && !text.includes(`\`${long}`) ? [`${command.name()} ${long}`] : [])),
    ]);
  expect(missing).toEqual([]);
});

test('the readme says how to start and how to test, each in one command', () => {
  const readme = lines.filter(({ path }) => path === 'README.md').map(({ words }) => words.join(' '));
  expect(readme).toEqual(expect.arrayContaining(['npm ci', 'npm start', 'npm test']));
  expect(readPage('README.md')).toContain('npm ci && npm start');
  expect(readPage('README.md')).toContain('npm ci && npm test');
});
