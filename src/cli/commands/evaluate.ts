import { readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { SourceDocument } from '../../../ingest/formats/original/original.js';
import { PlangraphError } from '../../../schema/errors.js';
import type { DocumentGraph, IssueRecord } from '../../../schema/records.js';
import type { CueCount } from '../../quality/cue-counts.js';
import type { Evaluation } from '../../quality/evaluate.js';
import type { RuleCount } from '../../quality/rule-counts.js';
import type { PlanSummary } from '../../quality/summarise-plan.js';
import type { Cli } from '../host/cli.js';
import { addExtractorSettings, examples, settingsOf } from '../host/settings.js';

interface EvaluateFlags {
  readonly texts?: string;
  readonly plans?: readonly string[];
  readonly calibrate?: string;
  readonly errors?: boolean;
  readonly rules?: boolean;
  readonly samples?: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly dryRun?: boolean;
}

/** `plangraph evaluate`: the extraction against gold, and counts of what plans without gold give. */
export function addEvaluate(program: Command, cli: Cli): void {
  const command = program
    .command('evaluate')
    .summary('score the extraction against gold files')
    .description(
      'Extracts every document that has a gold file and prints how well the two agree: F1 by ' +
        'part, then the means. Of plans without gold it prints what each gave, as counts. With --extractor rules+llm the ' +
        'documents are read twice, by rules alone and by rules and model, and the two compared.',
    )
    .argument('[gold...]', 'folders of gold files, or single gold files');
  addExtractorSettings(command)
    .option('--texts <folder>', 'where the documents are, if not beside the gold files or in the package')
    .option('--plans <folders...>', 'plans without gold: print what each of them gives')
    .option('--calibrate <file>', 'write how often each rule was right, from which assertions take their confidence')
    .option(
      '--rules',
      'how often each rule that finds names is right; with --plans, what each rule gives for each 1,000 characters, ' +
        'and the cues that gave nothing',
    )
    .addOption(new Option('--samples <n>', 'with --rules and --plans: so many places of each rule, to be read').argParser(sampleCount))
    .option('--errors', 'list what is missed and what is wrong')
    .option('--json', 'print the figures as JSON')
    .option('--dry-run', 'ask no model, and say what that would take')
    .option('-q, --quiet', 'no progress')
    .addHelpText(
      'after',
      examples(
        ['plangraph evaluate test/quality/gold/seeds', 'the sample plans'],
        ['plangraph evaluate gold --texts plans --errors', 'gold and texts in two folders, with every miss'],
        ['plangraph evaluate --plans plans', 'what each plan of a folder gives, without gold'],
        ['plangraph evaluate --plans plans --rules', 'what each rule gives over all of them'],
        ['plangraph evaluate --plans plans --rules --samples 20', 'and twenty places of each'],
      ),
    )
    .action(async (gold: string[], flags: EvaluateFlags) => {
      if (gold.length === 0 && !flags.plans) {
        throw new PlangraphError('USAGE', 'nothing to evaluate', { hint: 'name a folder of gold files, or give --plans <folder>' });
      }
      const scored = gold.length > 0 ? await scoreGold(cli, gold, flags) : undefined;
      if (flags.samples !== undefined && !(flags.rules && flags.plans))
        throw new PlangraphError('USAGE', '--samples shows what rules give in plans without gold', {
          hint: 'add --rules --plans <folder>',
        });
      const counted = flags.plans ? await summarisePlans(cli, flags.plans, flags) : undefined;
      if (flags.json)
        return cli.terminal.printJson({ ...scored?.evaluation, ...(scored?.rulesAlone && { rulesAlone: scored.rulesAlone }), ...counted });
      const parts = await Promise.all([
        scored && evaluationText(scored, flags),
        counted && summaryText(counted.plans),
        counted?.rules && rulesText(counted.rules),
        counted?.cues && cuesText(counted.cues),
      ]);
      cli.terminal.print(parts.filter((part) => part !== undefined).join('\n\n'));
    });
}

function sampleCount(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('give a whole number from 1 to 9999');
  return Number(text);
}

/** With a model, what the rules alone reach stands beside what both reach. */
interface Scored {
  readonly evaluation: Evaluation;
  readonly rulesAlone?: Evaluation;
}

async function scoreGold(cli: Cli, gold: readonly string[], flags: EvaluateFlags): Promise<Scored> {
  const { texts, calibrate, quiet, dryRun } = flags;
  const [{ evaluate }, { readGoldFolder }, { extractDocument }, { ontology }, { isKnownName }, { openExtractor }] = await Promise.all([
    import('../../quality/evaluate.js'),
    import('../../quality/gold-folder.js'),
    import('../../../ingest/pipeline.js'),
    import('../../../schema/ontology.js'),
    import('../../../ingest/knowledge/knowledge.js'),
    import('../ingest/extractor.js'),
  ]);
  const documents = gold.flatMap((folder) => readGoldFolder(folder, texts));
  const progress = cli.progress('evaluating', documents.length, quiet);
  const score = (extract: (input: SourceDocument) => DocumentGraph, onDocument: (name: string) => void): Evaluation =>
    evaluate(documents, extract, ontology(), isKnownName, onDocument);
  const evaluationOf = async (): Promise<Scored> => {
    const extractor = openExtractor(cli, settingsOf(cli.host, { ...flags }), { dryRun, onPassage: (name) => progress.step(name, 0) });
    const rulesAlone = score(
      (input) => extractDocument(input),
      (name) => progress.step(name, extractor.suggestedBy === null ? 1 : 0),
    );
    if (extractor.suggestedBy === null) return { evaluation: rulesAlone };
    const graphs = new Map<string, DocumentGraph>();
    for (const { textPath } of documents) {
      graphs.set(textPath, await extractor.extract({ source: textPath, bytes: readFileSync(textPath) }));
      progress.step(textPath);
    }
    extractor.noteCost();
    return {
      evaluation: score(
        ({ source }) => graphs.get(source)!,
        () => {},
      ),
      rulesAlone,
    };
  };
  const scored = await evaluationOf().finally(() => progress.stop());
  if (calibrate) {
    const [{ writeCalibration }, { outputError }] = await Promise.all([
      import('../../quality/calibrate.js'),
      import('../output/output-error.js'),
    ]);
    try {
      writeCalibration(calibrate, scored.evaluation);
    } catch (cause) {
      throw outputError(calibrate, cause);
    }
  }
  return scored;
}

interface PlanCounts {
  readonly plans: readonly PlanSummary[];
  readonly rules?: readonly RuleCount[];
  readonly cues?: readonly CueCount[];
}

/** Issues go to stderr; one of level error makes the run end with 1, after all plans. */
async function summarisePlans(cli: Cli, names: readonly string[], flags: EvaluateFlags): Promise<PlanCounts> {
  const [
    { summarisePlan },
    { RuleCounts },
    { CueCounts },
    { findCues },
    { extractDocument },
    { ontology },
    { findInputs },
    { OriginalReader },
    { noteIssues },
  ] = await Promise.all([
    import('../../quality/summarise-plan.js'),
    import('../../quality/rule-counts.js'),
    import('../../quality/cue-counts.js'),
    import('../../../ingest/explain/find-cues.js'),
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
  const rules = new RuleCounts(flags.samples);
  const cues = new CueCounts();
  const issues: (readonly [string, readonly IssueRecord[]])[] = [];
  for (const input of inputs) {
    const read = await originals.read(await input.read());
    const graph = extractDocument(read);
    plans.push(summarisePlan(input.source, graph, ontology()));
    rules.add(graph);
    if (flags.rules) cues.add(findCues(read));
    issues.push([input.source, graph.issues]);
    progress.step(input.source);
  }
  progress.stop();
  for (const [source, ofPlan] of issues) noteIssues(cli.terminal, source, ofPlan);
  if (plans.some((plan) => plan.issues.error > 0)) cli.exitCode = 1;
  return { plans, ...(flags.rules && { rules: rules.all(), cues: cues.all() }) };
}

async function evaluationText({ evaluation, rulesAlone }: Scored, { errors, rules }: EvaluateFlags): Promise<string> {
  const { formatComparison, formatErrors, formatEvaluation, formatNameRules } = await import('../../quality/format-evaluation.js');
  return [
    ...(errors ? evaluation.documents.map(formatErrors) : []),
    formatEvaluation(evaluation),
    ...(rules ? [formatNameRules(evaluation)] : []),
    ...(rulesAlone ? [formatComparison(rulesAlone, evaluation)] : []),
  ].join('\n\n');
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

async function cuesText(cues: readonly CueCount[]): Promise<string> {
  const { formatCueCounts } = await import('../../quality/cue-counts.js');
  return formatCueCounts(cues);
}
