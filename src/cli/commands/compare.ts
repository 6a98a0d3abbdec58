import { Readable } from 'node:stream';
import { type Command, Option } from 'commander';
import type { PlanComparison } from '../../compare/plan-comparison.js';
import { PlangraphError } from '../../../schema/errors.js';
import type { DocumentGraph } from '../../../schema/records.js';
import type { Cli } from '../host/cli.js';
import { FETCH_SETTINGS, valuesOf } from '../../config.js';
import { addFetchSettings, addSettings, examples, settingsOf } from '../host/settings.js';

/** What `--format` offers: each makes the whole output. */
const FORMATS = {
  async text(comparison: PlanComparison): Promise<string> {
    const { toComparisonText } = await import('../reports/comparison-text.js');
    return toComparisonText(comparison);
  },
  async json(comparison: PlanComparison): Promise<string> {
    const { toComparisonJson } = await import('../../compare/comparison-json.js');
    return JSON.stringify(toComparisonJson(comparison), null, 2);
  },
  async md(comparison: PlanComparison): Promise<string> {
    const { toComparisonMarkdown } = await import('../reports/comparison-pages.js');
    return toComparisonMarkdown(comparison);
  },
  async html(comparison: PlanComparison): Promise<string> {
    const { toComparisonHtml } = await import('../reports/comparison-pages.js');
    return toComparisonHtml(comparison);
  },
};

interface CompareFlags {
  readonly format: keyof typeof FORMATS;
  readonly stored?: boolean;
  readonly store?: string;
  readonly output?: string;
}

/** `plangraph compare`: what two plans have in common, and what changed. */
export function addCompare(program: Command, cli: Cli): void {
  const command = program
    .command('compare')
    .summary('show what changed from one plan to another')
    .description(
      'Compares two plans, the earlier or higher one first: tasks kept, reworded, moved, split, merged, dropped and added; ' +
        'targets that are the same or changed; responsible bodies; institutions, technologies and other things that only one names. ' +
        'Every line has its passages and a confidence.',
    )
    .argument('<a>', 'the earlier or higher plan: a document, its address, or with --stored the id or source of one in the store')
    .argument('<b>', 'the later or lower plan, in the same way')
    .addOption(
      new Option('-f, --format <format>', 'text: changes for reading; json: every line for a program; md, html: tables with both passages')
        .choices(Object.keys(FORMATS))
        .default('text'),
    )
    .option('--stored', 'the two plans are in the store')
    .option('-o, --output <file>', 'where to write (default: standard output)');
  addFetchSettings(addSettings(command, 'store'))
    .addHelpText(
      'after',
      examples(
        ['plangraph compare plan-2021.pdf plan-2022.pdf', 'what changed, for reading'],
        ['plangraph compare national.md province.md -f html -o changes.html', 'a page with the passages side by side'],
        ['plangraph compare plans/2021.md plans/2022.md --stored -f json', 'two documents of the store, by their sources'],
      ),
    )
    .action(async (a: string, b: string, flags: CompareFlags) => {
      const [{ comparePlans }, { writeOutput }] = await Promise.all([
        import('../../compare/compare-plans.js'),
        import('../output/write-output.js'),
      ]);
      const graphs = flags.stored ? await storedGraphs(cli, [a, b], flags) : await extractedGraphs(cli, [a, b], flags);
      const output = await FORMATS[flags.format](comparePlans(...graphs));
      await writeOutput(cli.host, flags.output, Readable.from([`${output}\n`]));
    });
}

type Two<T> = readonly [T, T];

async function extractedGraphs(cli: Cli, [a, b]: Two<string>, flags: CompareFlags): Promise<Two<DocumentGraph>> {
  if (a === '-' && b === '-')
    throw new PlangraphError('USAGE', 'standard input can be read once', { hint: 'give - for one of the two plans' });
  const [{ extractDocument }, { findInput }, { OriginalReader }, { noteIssues }] = await Promise.all([
    import('../../../ingest/pipeline.js'),
    import('../../sources/find-inputs.js'),
    import('../../sources/original-reader.js'),
    import('../reports/issue-lines.js'),
  ]);
  const fetching = valuesOf(FETCH_SETTINGS, settingsOf(cli.host, { ...flags }));
  const reader = new OriginalReader();
  const graphOf = async (name: string): Promise<DocumentGraph> => {
    const input = await findInput(name, { stdin: cli.host.stdin, fetching });
    const graph = extractDocument(await reader.read(await input.read()));
    noteIssues(cli.terminal, input.source, graph.issues);
    if (graph.issues.some(({ level }) => level === 'error')) cli.exitCode = 1;
    return graph;
  };
  return [await graphOf(a), await graphOf(b)];
}

async function storedGraphs(cli: Cli, names: Two<string>, flags: CompareFlags): Promise<Two<DocumentGraph>> {
  const [{ withStore }, { findDocumentIds }, { judgedGraphs }] = await Promise.all([
    import('../host/with-store.js'),
    import('../../export/graph/find-documents.js'),
    import('../../judging/judged-graphs.js'),
  ]);
  return withStore(
    settingsOf(cli.host, { store: flags.store }),
    async ({ reader }) => {
      const graphOf = async (name: string): Promise<DocumentGraph> => {
        const ids = await findDocumentIds(reader, [name]);
        for await (const graph of judgedGraphs(reader, ids)) return graph;
        throw new PlangraphError('BAD_ARGUMENT', `the store has no document ${JSON.stringify(name)}`);
      };
      return [await graphOf(names[0]), await graphOf(names[1])];
    },
    { mustExist: true },
  );
}
