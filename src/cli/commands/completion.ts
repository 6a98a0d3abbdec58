import { Argument, type Command } from 'commander';
import type { Cli } from '../host/cli.js';
import { examples } from '../host/settings.js';
import { SHELLS, type Shell } from '../reports/completion-script.js';

/** `plangraph completion`: a script for a shell, made of the commands as commander knows them. */
export function addCompletion(program: Command, cli: Cli): void {
  program
    .command('completion')
    .summary('print the completion of a shell')
    .description(
      'Prints a script that lets the shell complete commands, flags and their choices. It is made of this help, and is to be made ' +
        'anew after an update.',
    )
    .addArgument(new Argument('<shell>', 'which shell').choices(Object.keys(SHELLS)))
    .addHelpText(
      'after',
      examples(
        ['plangraph completion bash > ~/.local/share/bash-completion/completions/plangraph', 'for bash, from the next shell on'],
        ['plangraph completion zsh > ~/.zfunc/_plangraph', 'for zsh, where fpath has that folder'],
        ['plangraph completion fish > ~/.config/fish/completions/plangraph.fish', 'for fish'],
      ),
    )
    .action((shell: Shell) => cli.terminal.print(SHELLS[shell](program)));
}
