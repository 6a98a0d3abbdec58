import type { Command } from 'commander';
import type { Cli } from '../cli.js';
import { examples } from '../examples.js';

/** `plangraph evaluate`: the extraction against gold. */
export function addEvaluate(program: Command, cli: Cli): void {
  program
    .command('evaluate')
    .summary('score the extraction against gold files')
    .description('Extracts every document that has a gold file and prints how well the two agree: F1 by part, then the means.')
    .argument('<gold...>', 'folders of gold files, or single gold files')
    .option('--texts <folder>', 'where the documents are, if not beside the gold files or in the package')
    .option('--calibrate <file>', 'write how often each rule was right, from which assertions take their confidence')
    .option('--errors', 'list what is missed and what is wrong')
    .option('--json', 'print the figures as JSON')
    .option('-q, --quiet', 'no progress')
    .addHelpText(
      'after',
      examples(
        ['plangraph evaluate test/quality/gold/seeds', 'the sample plans'],
        ['plangraph evaluate gold --texts plans --errors', 'gold and texts in two folders, with every miss'],
      ),
    )
    .action(async (gold: string[], options: { texts?: string; calibrate?: string; errors?: boolean; json?: boolean; quiet?: boolean }) => {
      const [{ evaluate }, { readGoldFolder }, { formatErrors, formatEvaluation }, { extractDocument }, { ontology }, { isKnownName }] =
        await Promise.all([
          import('../../quality/evaluate.js'),
          import('../../quality/gold-folder.js'),
          import('../../quality/format-evaluation.js'),
          import('../../../ingest/pipeline.js'),
          import('../../../schema/ontology.js'),
          import('../../../ingest/knowledge/known-name.js'),
        ]);
      const documents = gold.flatMap((folder) => readGoldFolder(folder, options.texts));
      const progress = cli.progress('evaluating', documents.length, options.quiet);
      const evaluation = evaluate(documents, extractDocument, ontology(), isKnownName, (name) => progress.step(name));
      progress.stop();
      if (options.calibrate) {
        const { writeCalibration } = await import('../../quality/calibrate.js');
        writeCalibration(options.calibrate, evaluation);
      }
      if (options.json) return cli.terminal.printJson(evaluation);
      if (options.errors) for (const document of evaluation.documents) cli.terminal.print(`${formatErrors(document)}\n`);
      cli.terminal.print(formatEvaluation(evaluation));
    });
}
