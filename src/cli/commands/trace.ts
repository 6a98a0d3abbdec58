import type { Command } from 'commander';
import { PlangraphError } from '../../../schema/errors.js';
import type { ComparedTarget, ComparedTask } from '../../compare/plan-comparison.js';
import type { TraceStep } from '../../compare/trace.js';
import type { Cli } from '../host/cli.js';
import { addSettings, examples, settingsOf } from '../host/settings.js';

/** `plangraph trace`: a task or target through successive plans, and through plans that carry one another out. */
export function addTrace(program: Command, cli: Cli): void {
  const command = program
    .command('trace')
    .summary('follow a task or target through the plans of a store')
    .description(
      'Follows a task or target of a stored plan through the plans before and after it (of the same issuer and title, but for ' +
        'years) and through those that it carries out or that carry it out, as far as it has partners there.',
    )
    .argument('<document>', 'id or source of a document in the store')
    .argument('<what>', 'number of a task, id of a task or target, or words of what it is about');
  addSettings(command, 'store')
    .option('--json', 'print it as JSON')
    .addHelpText(
      'after',
      examples(
        ['plangraph trace plans/2021.md "二（三）14"', 'a task by its number'],
        ['plangraph trace plans/2021.md 5G --json', 'targets that count something, as JSON'],
      ),
    )
    .action(async (name: string, what: string, options: { store?: string; json?: boolean }) => {
      const [{ withStore }, { findDocumentIds }, { judgedGraphs }, { findTraced, trace }] = await Promise.all([
        import('../host/with-store.js'),
        import('../../export/graph/find-documents.js'),
        import('../../judging/judged-graphs.js'),
        import('../../compare/trace.js'),
      ]);
      const steps = await withStore(
        settingsOf(cli.host, { ...options }),
        async ({ reader }) => {
          for await (const plan of judgedGraphs(reader, await findDocumentIds(reader, [name]))) {
            const found = findTraced(plan, what);
            if (found.length > 0) return trace(reader, plan, new Set(found.map(({ id }) => id)));
          }
          throw new PlangraphError('BAD_ARGUMENT', `${name} has no task or target ${JSON.stringify(what)}`, {
            hint: 'give a number as plangraph extract --format text shows it, an id, or words of its title or of what it counts',
          });
        },
        { mustExist: true },
      );
      if (options.json) cli.terminal.printJson(steps);
      else cli.terminal.print(steps.map(stepText).join('\n\n'));
    });
}

const LINKS = { START: '', SERIES: ' (same series)', BASED_ON: ' (one carries out the other)' };

function stepText({ plan, link, tasks, targets }: TraceStep): string {
  const head = `${plan.date ?? '(no date)'}  ${plan.title}  ${plan.source}${LINKS[link]}`;
  return [head, ...tasks.map(taskText), ...targets.map(targetText)].join('\n  ');
}

const taskText = ({ number, title }: ComparedTask): string => `${number} ${title}`.trim();

function targetText({ subject, value, valueMax, unit, comparator, year }: ComparedTarget): string {
  const amount = valueMax === null ? String(value) : `${value}–${valueMax}`;
  return [subject, `${amount} ${unit}`.trim(), comparator, year].filter((part) => part !== null && part !== '').join('  ');
}
