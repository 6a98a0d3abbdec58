import { type Command, Option } from 'commander';
import { type Config, FETCH_SETTINGS, readConfig, SERVER_SETTINGS, type Setting, type SettingName, SETTINGS } from '../../config.js';
import { LLM_SETTINGS } from '../../llm-settings.js';
import type { CliHost } from './host.js';

/** Gives a command the flags of these settings; the help says the variable and the default of each. */
export function addSettings(command: Command, ...names: readonly SettingName[]): Command {
  for (const name of names) {
    const { flag, env, help, default: otherwise, placeholder = 'number' }: Setting<Config[SettingName]> = SETTINGS[name] as never;
    const description = `${help} (default: ${defaultText(otherwise)}, or $${env})`;
    command.addOption(new Option(`${flag} <${placeholder}>`, description));
  }
  return command;
}

/** Gives a command that serves the store and its server's flags. */
export function addServerSettings(command: Command): Command {
  return addSettings(command, 'store', ...(Object.keys(SERVER_SETTINGS) as SettingName[]));
}

/** Gives a command that takes addresses the flags of how they are fetched. */
export function addFetchSettings(command: Command): Command {
  return addSettings(command, ...(Object.keys(FETCH_SETTINGS) as SettingName[]));
}

/** Gives a command that reads documents the flags of what reads them. */
export function addExtractorSettings(command: Command): Command {
  const names = Object.keys(LLM_SETTINGS) as (keyof typeof LLM_SETTINGS)[];
  return addSettings(command, ...names.filter((name) => LLM_SETTINGS[name].envOnly !== true));
}

/** How a default is shown; one that is empty is none. */
function defaultText(value: Config[SettingName]): string {
  return typeof value === 'object' || value === '' ? 'none' : String(value);
}

/** Every setting's value, from a command's flags and the host's environment. */
export function settingsOf(host: CliHost, options: Readonly<Record<string, unknown>>): Config {
  const names = Object.keys(SETTINGS) as SettingName[];
  const flags = names.map((name) => [name, options[name]] as const).filter(([, value]) => typeof value === 'string');
  return readConfig(Object.fromEntries(flags), host.environment);
}

/** The examples that end each command's help: a command line and what it does, in the language of the help. */
export function examples(...lines: readonly (readonly [command: string, purpose: string])[]) {
  const width = Math.max(...lines.map(([command]) => command.length));
  return ({ command: of }: { readonly command: Command }): string => {
    const help = of.createHelp();
    const rows = lines.map(([command, purpose]) => `  $ ${command.padEnd(width)}  ${help.styleDescriptionText(purpose)}`);
    return ['', help.styleTitle('Examples:'), ...rows].join('\n');
  };
}
