import { extname } from 'node:path';
import { type Command, Option } from 'commander';
import { PlangraphError } from '../../../schema/errors.js';
import { REPORT_FORMATS, type ReportFormat } from '../../report/formats.js';
import { isTerminal } from '../host/host.js';
import type { Cli } from '../host/cli.js';
import { addSettings, examples, settingsOf } from '../host/settings.js';

interface ReportFlags {
  readonly store?: string;
  readonly format?: ReportFormat;
  readonly output: string;
}

/** `plangraph report`: a dossier of one institution, plan or other thing. */
export function addReport(program: Command, cli: Cli): void {
  const command = program
    .command('report')
    .summary('write what the plans say of one institution or plan, footnoted')
    .description(
      'Writes a dossier: of an institution what it leads, supports and answers for, what is promised there and all else that the ' +
        'plans say of it; of a plan its tasks with who answers for them, its targets and what it tells besides. Each line has the ' +
        'passage that says it as a footnote.',
    )
    .argument('<what>', 'id, name or alias of an entity; id, source or title of a document');
  addSettings(command, 'store')
    .option('-o, --output <file>', 'file that is written; - is standard output', '-')
    .addOption(
      new Option('-f, --format <format>', 'which format; unless told otherwise by the ending of the file, else md').choices(
        Object.keys(REPORT_FORMATS),
      ),
    )
    .addHelpText(
      'after',
      examples(
        ['plangraph report plans/2021.md -o plan.docx', 'a plan, as a document of Word'],
        ['plangraph report ent_0a1b2c3d4e5f6a7b8c9d -o body.html', 'an institution, as a page'],
      ),
    )
    .action(async (what: string, options: ReportFlags) => {
      const format = formatOf(options, isTerminal(cli.host.stdout));
      const [{ withStore }, { findSubject }, { makeDossier }, { ontology }, { writeOutput }] = await Promise.all([
        import('../host/with-store.js'),
        import('../../report/find-subject.js'),
        import('../../report/make-dossier.js'),
        import('../../../schema/ontology.js'),
        import('../output/write-output.js'),
      ]);
      const dossier = await withStore(
        settingsOf(cli.host, { ...options }),
        async ({ reader }) => makeDossier(reader, await findSubject(reader, what), ontology(), cli.messages),
        { mustExist: true },
      );
      await writeOutput(cli.host, options.output === '-' ? undefined : options.output, await REPORT_FORMATS[format](dossier));
    });
}

/** @throws PlangraphError USAGE where a terminal would be shown bytes */
function formatOf({ format, output }: ReportFlags, isShown: boolean): ReportFormat {
  const ending = extname(output).slice(1).toLowerCase();
  const found = format ?? (ending in REPORT_FORMATS ? (ending as ReportFormat) : 'md');
  if (found === 'docx' && output === '-' && isShown)
    throw new PlangraphError('USAGE', 'a document of Word cannot be shown on a terminal', { hint: 'name a file with --output' });
  return found;
}
