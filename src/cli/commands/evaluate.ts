import type { Command } from 'commander';
import { PlangraphError } from '../../../schema/errors.js';
import type { IssueRecord } from '../../../schema/records.js';
import type { Evaluation } from '../../quality/evaluate.js';
import type { RuleCount } from '../../quality/rule-counts.js';
import type { PlanSummary } from '../../quality/summarise-plan.js';
import type { Cli } from '../host/cli.js';
import { examples } from '../host/settings.js';

interface EvaluateFlags {
  readonly texts?: string;
  readonly plans?: readonly string[];
  readonly calibrate?: string;
  readonly errors?: boolean;
  readonly rules?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `plangraph evaluate`: the extraction against gold, and counts of what plans without gold give. */
export function addEvaluate(program: Command, cli: Cli): void {
  program
    .command('evaluate')
    .summary('score the extraction against gold files')
    .description(
      'Extracts every document that has a gold file and prints how well the two agree: F1 by ' +
        'part, then the means. Of plans without gold it prints what each gave, as counts.',
    )
    .argument('[gold...]', 'folders of gold files, or single gold files')
    .option('--texts <folder>', 'where the documents are, if not beside the gold files or in the package')
    .option('--plans <folders...>', 'plans without gold: print what each of them gives')
    .option('--calibrate <file>', 'write how often each rule was right, from which assertions take their confidence')
    .option('--rules', 'with --plans: count what each rule gives, by type and for each 1,000 characters')
    .option('--errors', 'list what is missed and what is wrong')
    .option('--json', 'print the figures as JSON')
    .option('-q, --quiet', 'no progress')
    .addHelpText(
      'after',
      examples(
        ['plangraph evaluate test/quality/gold/seeds', 'the sample plans'],
        ['plangraph evaluate gold --texts plans --errors', 'gold and texts in two folders, with every miss'],
        ['plangraph evaluate --plans plans', 'what each plan of a folder gives, without gold'],
        ['plangraph evaluate --plans plans --rules', 'what each rule gives over all of them'],
      ),
    )
    .action(async (gold: string[], flags: EvaluateFlags) => {
      if (gold.length === 0 && !flags.plans) {
        throw new PlangraphError('USAGE', 'nothing to evaluate', { hint: 'name a folder of gold files, or give --plans <folder>' });
      }
      const evaluation = gold.length > 0 ? await scoreGold(cli, gold, flags) : undefined;
      if (flags.rules && !flags.plans)
        throw new PlangraphError('USAGE', '--rules counts what plans without gold give', { hint: 'add --plans <folder>' });
      const counted = flags.plans ? await summarisePlans(cli, flags.plans, flags) : undefined;
      if (flags.json) return cli.terminal.printJson({ ...evaluation, ...counted });
      const parts = await Promise.all([
        evaluation && evaluationText(evaluation, flags),
        counted && summaryText(counted.plans),
        counted?.rules && rulesText(counted.rules),
      ]);
      cli.terminal.print(parts.filter((part) => part !== undefined).join('\n\n'));
    });
}

async function scoreGold(cli: Cli, gold: readonly string[], { texts, calibrate, quiet }: EvaluateFlags): Promise<Evaluation> {
  const [{ evaluate }, { readGoldFolder }, { extractDocument }, { ontology }, { isKnownName }] = await Promise.all([
    import('../../quality/evaluate.js'),
    import('../../quality/gold-folder.js'),
    import('../../../ingest/pipeline.js'),
    import('../../../schema/ontology.js'),
    import('../../../ingest/knowledge/knowledge.js'),
  ]);
  const documents = gold.flatMap((folder) => readGoldFolder(folder, texts));
  const progress = cli.progress('evaluating', documents.length, quiet);
  const evaluation = evaluate(documents, extractDocument, ontology(), isKnownName, (name) => progress.step(name));
  progress.stop();
  if (calibrate) {
    const [{ writeCalibration }, { outputError }] = await Promise.all([
      import('../../quality/calibrate.js'),
      import('../output/output-error.js'),
    ]);
    try {
      writeCalibration(calibrate, evaluation);
    } catch (cause) {
      throw outputError(calibrate, cause);
    }
  }
  return evaluation;
}

interface PlanCounts {
  readonly plans: readonly PlanSummary[];
  readonly rules?: readonly RuleCount[];
}

/** Issues go to stderr; one of level error makes the run end with 1, after all plans. */
async function summarisePlans(cli: Cli, names: readonly string[], flags: EvaluateFlags): Promise<PlanCounts> {
  const [{ summarisePlan }, { RuleCounts }, { extractDocument }, { ontology }, { findInputs }, { OriginalReader }, { noteIssues }] =
    await Promise.all([
      import('../../quality/summarise-plan.js'),
      import('../../quality/rule-counts.js'),
      import('../../../ingest/pipeline.js'),
      import('../../../schema/ontology.js'),
      import('../../sources/find-inputs.js'),
      import('../../sources/original-reader.js'),
      import('../reports/issue-lines.js'),
    ]);
  const inputs = await findInputs(names, cli.host);
  const progress = cli.progress('summarising', inputs.length, flags.quiet);
  const originals = new OriginalReader();
  const plans: PlanSummary[] = [];
  const rules = new RuleCounts();
  const issues: (readonly [string, readonly IssueRecord[]])[] = [];
  for (const input of inputs) {
    const graph = extractDocument(await originals.read(await input.read()));
    plans.push(summarisePlan(input.source, graph, ontology()));
    rules.add(graph);
    issues.push([input.source, graph.issues]);
    progress.step(input.source);
  }
  progress.stop();
  for (const [source, ofPlan] of issues) noteIssues(cli.terminal, source, ofPlan);
  if (plans.some((plan) => plan.issues.error > 0)) cli.exitCode = 1;
  return { plans, ...(flags.rules && { rules: rules.all() }) };
}

async function evaluationText(evaluation: Evaluation, { errors }: EvaluateFlags): Promise<string> {
  const { formatErrors, formatEvaluation } = await import('../../quality/format-evaluation.js');
  return [...(errors ? evaluation.documents.map(formatErrors) : []), formatEvaluation(evaluation)].join('\n\n');
}

async function summaryText(plans: readonly PlanSummary[]): Promise<string> {
  const [{ formatSummaries }, { ontology }] = await Promise.all([
    import('../../quality/format-summaries.js'),
    import('../../../schema/ontology.js'),
  ]);
  return formatSummaries(plans, ontology());
}

async function rulesText(rules: readonly RuleCount[]): Promise<string> {
  const { formatRuleCounts } = await import('../../quality/rule-counts.js');
  return formatRuleCounts(rules);
}
