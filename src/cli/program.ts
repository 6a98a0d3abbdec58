import { Command, Option } from 'commander';
import { packageVersion } from '../../schema/build-info.js';
import { Cli } from './host/cli.js';
import type { CliHost, ExitCode } from './host/host.js';
import { languageOf } from './host/language.js';
import { translatedHelp } from './host/translated-help.js';
import { reportError } from './host/report-error.js';
import { LANGUAGES, Messages } from '../messages.js';
import { addCompare } from './commands/compare.js';
import { addCompletion } from './commands/completion.js';
import { addCopy } from './commands/copy.js';
import { addEvaluate } from './commands/evaluate.js';
import { addExplain } from './commands/explain.js';
import { addExport } from './commands/export.js';
import { addExtract } from './commands/extract.js';
import { addGenerate } from './commands/generate.js';
import { addImport } from './commands/import.js';
import { addIngest } from './commands/ingest.js';
import { addJudge } from './commands/judge.js';
import { addMcp } from './commands/mcp.js';
import { addOntology } from './commands/ontology.js';
import { addReport } from './commands/report.js';
import { addRemove } from './commands/remove.js';
import { addSchema } from './commands/schema.js';
import { addServe } from './commands/serve.js';
import { addStart } from './commands/start.js';
import { addStats } from './commands/stats.js';
import { addStatus } from './commands/status.js';
import { addWatch } from './commands/watch.js';
import { addWhy } from './commands/why.js';
import { addTrace } from './commands/trace.js';
import { examples } from './host/settings.js';

/** Every command, in the order of the help. */
const COMMANDS = [
  addStart,
  addIngest,
  addWatch,
  addRemove,
  addJudge,
  addStatus,
  addExtract,
  addCompare,
  addTrace,
  addReport,
  addServe,
  addMcp,
  addStats,
  addExport,
  addImport,
  addCopy,
  addSchema,
  addOntology,
  addGenerate,
  addEvaluate,
  addExplain,
  addWhy,
  addCompletion,
];

/** The whole command line as commander sees it; it throws instead of ending the process. */
export function buildProgram(cli: Cli): Command {
  const program = new Command('plangraph')
    .description('Knowledge graphs with evidence from the plans that governments publish.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addOption(new Option('--lang <language>', 'language of help, reports and messages; else that of the environment').choices(LANGUAGES))
    .exitOverride()
    .configureHelp(translatedHelp(cli.messages))
    .configureOutput({
      writeOut: (text) => void cli.host.stdout.write(text),
      writeErr: (text) => void cli.host.stderr.write(text),
      outputError: (text, write) =>
        write(
          text
            .split('\n')
            .map((line) => cli.messages.translate(line))
            .join('\n'),
        ),
      getOutHasColors: () => cli.terminal.hasColour('stdout'),
      getErrHasColors: () => cli.terminal.hasColour('stderr'),
      getOutHelpWidth: () => cli.host.stdout.columns ?? 100,
      getErrHelpWidth: () => cli.host.stderr.columns ?? 100,
    })
    .showHelpAfterError(cli.messages.say('hint: add --help to see what this command takes'))
    .addHelpText(
      'after',
      examples(
        ['plangraph start', 'read the sample plans and serve them'],
        ['plangraph ingest plans/', 'read every plan of a folder into the store'],
        ['plangraph extract plan.md', "one plan's records as JSON, without a store"],
        ['plangraph help ingest', 'the help of one command'],
      ),
    );
  for (const add of COMMANDS) add(program, cli);
  return program;
}

/** Runs one command line, without the words that started it (`plangraph ingest x` is `['ingest', 'x']`). Never throws. */
export async function executeCli(argv: readonly string[], host: CliHost): Promise<ExitCode> {
  const cli = new Cli(host, new Messages(languageOf(argv, host.environment)));
  try {
    await buildProgram(cli).parseAsync(argv, { from: 'user' });
    return cli.exitCode;
  } catch (error) {
    return reportError(host, error, cli.messages);
  }
}
