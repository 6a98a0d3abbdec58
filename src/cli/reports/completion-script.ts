import type { Command, Option } from 'commander';

/** A flag as a shell is to know it. */
interface Flag {
  readonly short: string | undefined;
  readonly long: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
  readonly help: string;
}

/** A command: the words that lead to it, the words that may follow, its flags. */
interface Completed {
  readonly path: readonly string[];
  readonly words: readonly { readonly word: string; readonly help: string }[];
  readonly flags: readonly Flag[];
}

/** The scripts by shell; where they know no word, a shell completes paths. */
export const SHELLS = {
  bash: (program: Command): string => bash(commandsOf(program)),
  zsh: (program: Command): string => `#compdef plangraph\nautoload -U +X bashcompinit && bashcompinit\n${bash(commandsOf(program))}`,
  fish: (program: Command): string => fish(commandsOf(program)),
} as const;
export type Shell = keyof typeof SHELLS;

function commandsOf(command: Command, path: readonly string[] = []): Completed[] {
  const choices = command.registeredArguments[0]?.argChoices ?? [];
  const help = command.createHelp();
  return [
    {
      path,
      words: [
        ...help.visibleCommands(command).map((one) => ({ word: one.name(), help: brief(one.summary() || one.description()) })),
        ...choices.map((word) => ({ word, help: '' })),
      ],
      flags: help.visibleOptions(command).map(flagOf),
    },
    ...command.commands.flatMap((one) => commandsOf(one, [...path, one.name()])),
  ];
}

function flagOf({ short, long, argChoices, required, optional, description }: Option): Flag {
  return { short, long: long!, takesValue: required || optional, choices: argChoices ?? [], help: brief(description) };
}

/** What goes beside a word in a list. */
function brief(text: string): string {
  return text.split(/[;:(]/)[0]!.trim();
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function namesOf({ short, long }: Flag): string[] {
  return short === undefined ? [long] : [short, long];
}

/** For bash 3.2 and later; zsh reads the same. */
function bash(commands: readonly Completed[]): string {
  const known = commands.flatMap(({ path, words }) =>
    words.map(({ word }) => [...path, word].join(' ')).filter((name) => commands.some((one) => one.path.join(' ') === name)),
  );
  const cases = commands.map(({ path, words, flags }) => {
    const values = flags
      .filter(({ takesValue }) => takesValue)
      .map((flag) => `${namesOf(flag).join('|')}) words=${quoted(flag.choices.join(' '))} ;;`);
    const anything = [...words.map(({ word }) => word), ...flags.flatMap(namesOf)].join(' ');
    const lines = [...values, `*) words=${quoted(anything)} ;;`].map((line) => `        ${line}\n`);
    return `    ${quoted(path.join(' '))})\n      case "$before" in\n${lines.join('')}      esac ;;`;
  });
  return `_plangraph() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" path='' words='' at
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "\${path:+$path }\${COMP_WORDS[at]}" in
      ${known.map(quoted).join('|')}) path="\${path:+$path }\${COMP_WORDS[at]}" ;;
    esac
  done
  case "$path" in
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _plangraph plangraph
`;
}

function fish(commands: readonly Completed[]): string {
  const lines = commands.flatMap(({ path, words, flags }) => {
    const place = path.length === 0 ? '__fish_use_subcommand' : path.map((word) => `__fish_seen_subcommand_from ${word}`).join('; and ');
    const rule = (rest: string, help: string): string => `complete -c plangraph -n ${quoted(place)} ${rest} -d ${quoted(help)}`;
    return [
      ...words.map(({ word, help }) => rule(`-a ${word}`, help)),
      ...flags.map(({ short, long, takesValue, choices, help }) => {
        const value = choices.length > 0 ? ` -xa ${quoted(choices.join(' '))}` : takesValue ? ' -r' : '';
        return rule(`${short === undefined ? '' : `-s ${short.slice(1)} `}-l ${long.slice(2)}${value}`, help);
      }),
    ];
  });
  return `${lines.join('\n')}\n`;
}
