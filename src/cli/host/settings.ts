import { type Command, Option } from 'commander';
import { type Config, readConfig, type SettingName, SETTINGS } from '../../config.js';
import type { CliHost } from './host.js';

const PLACEHOLDERS: Partial<Record<SettingName, string>> = {
  store: 'url',
  host: 'address',
  introspection: 'true|false',
  corsOrigins: 'origins',
  trustProxy: 'addresses',
  metrics: 'true|false',
  logLevel: 'level',
  otlpEndpoint: 'url',
  allowedQueries: 'file',
  apiToken: 'token',
  auditLog: 'file',
};

/** Gives a command the flags of these settings; the help says the variable and the default of each. */
export function addSettings(command: Command, ...names: readonly SettingName[]): Command {
  for (const name of names) {
    const { flag, env, help, default: otherwise } = SETTINGS[name];
    const description = `${help} (default: ${defaultText(otherwise)}, or $${env})`;
    command.addOption(new Option(`${flag} <${PLACEHOLDERS[name] ?? 'number'}>`, description));
  }
  return command;
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

/** The examples that end each command's help: a command line and what it does. */
export function examples(...lines: readonly (readonly [command: string, purpose: string])[]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  return ['', 'Examples:', ...lines.map(([command, purpose]) => `  $ ${command.padEnd(width)}  ${purpose}`)].join('\n');
}
