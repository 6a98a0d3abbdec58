import { type Language, LANGUAGES } from '../../messages.js';
import type { Environment } from './host.js';

/** The variables that say a user's language (POSIX), the strongest first. */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** The language that `--lang` asks for, else that of the environment, else English; help is made before flags are read. */
export function languageOf(argv: readonly string[], environment: Environment): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at < 0 ? undefined : (argv[at]!.split('=')[1] ?? argv[at + 1]);
  const known = LANGUAGES.find((language) => language === asked);
  if (known) return known;
  const locale = VARIABLES.map((name) => environment[name]).find((value) => value !== undefined && value !== '');
  return locale !== undefined && /^zh\b|^zh_/i.test(locale) ? 'zh' : 'en';
}
