import { spawnSync } from 'node:child_process';
import { Cli } from '../../../src/cli/host/cli.js';
import { buildProgram } from '../../../src/cli/program.js';
import { SHELLS } from '../../../src/cli/reports/completion-script.js';
import { fakeHost, runCli } from './fake-host.js';

const program = buildProgram(new Cli(fakeHost()));

/** What bash offers for the last word of a line. */
function offered(line: string): string[] {
  const words = line.split(' ').map((word) => `'${word}'`);
  const ask = `COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _plangraph; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const run = spawnSync('bash', ['--norc', '-c', `${SHELLS.bash(program)}\n${ask}`], { encoding: 'utf8' });
  expect([line, run.stderr]).toEqual([line, '']);
  return run.stdout.split('\n').filter((word) => word !== '');
}

test('bash completes commands, flags, choices and commands below commands', () => {
  expect(offered('plangraph ')).toEqual(expect.arrayContaining([...program.commands.map((one) => one.name()), 'help', '--lang']));
  expect(offered('plangraph in')).toEqual(['ingest']);
  expect(offered('plangraph extract --form')).toEqual(['--format']);
  expect(offered('plangraph extract plan.md --format ')).toEqual(['json', 'text', 'ndjson']);
  expect(offered('plangraph extract --format t')).toEqual(['text']);
  expect(offered('plangraph schema p')).toEqual(['print']);
  expect(offered('plangraph completion ')).toEqual(expect.arrayContaining(['bash', 'zsh', 'fish']));
  // Where any word may stand the shell completes paths.
  expect(offered('plangraph ingest --store ')).toEqual([]);
});

test('zsh and fish are told of every command and flag', async () => {
  const zsh = await runCli(['completion', 'zsh']);
  expect(zsh).toMatchObject({ code: 0, stdout: expect.stringMatching(/^#compdef plangraph\n/) });
  const fish = SHELLS.fish(program);
  for (const command of program.commands) {
    expect(fish).toContain(`-a ${command.name()} `);
    for (const { long } of command.options) expect(fish).toMatch(new RegExp(` -l ${long!.slice(2)}[ \\n]`));
  }
  expect(await runCli(['completion', 'tcsh'])).toMatchObject({ code: 2 });
});
