import type { Command } from 'commander';
import { PlangraphError } from '../../../schema/errors.js';
import type { JudgementDraft } from '../../judging/draft-judgement.js';
import type { GraphStore } from '../../store/port/graph-store.js';
import type { Cli } from '../host/cli.js';
import type * as Judging from '../judge/judge.js';
import type { ExitCode } from '../host/host.js';
import { addSettings, examples, settingsOf } from '../host/settings.js';

interface JudgeFlags {
  readonly store?: string;
  readonly by?: string;
  readonly why: string;
  readonly json?: boolean;
}

/** `plangraph judge`: what people say of what was extracted. */
export function addJudge(program: Command, cli: Cli): void {
  const judge = program
    .command('judge')
    .summary('say which entities are one, and what was read wrongly')
    .description(
      'Judgements about what was extracted: they survive the next ingest, and can be undone without a trace. Entities are named by ' +
        'their ids, or by a name that no other has.',
    )
    .addHelpText(
      'after',
      examples(
        ['plangraph judge same <id> <id> --why "the same seal"', 'two entities are one'],
        ['plangraph judge list', 'all judgements, and what contradicts itself'],
        ['plangraph judge export -o judgements.jsonl', 'to share them'],
      ),
    );

  const onStore = async (
    options: { readonly store?: string },
    work: (judging: typeof Judging, store: GraphStore) => Promise<ExitCode | void>,
  ) => {
    const [{ withStore }, judging] = await Promise.all([import('../host/with-store.js'), import('../judge/judge.js')]);
    const settings = settingsOf(cli.host, { ...options });
    cli.exitCode = (await withStore(settings, (store) => work(judging, store), { mustExist: true })) ?? 0;
  };

  const add = (name: string, summary: string, args: readonly (readonly [name: string, says: string])[], content: ContentOf) => {
    const command = judge
      .command(name)
      .summary(summary)
      .description(`${summary[0]!.toUpperCase()}${summary.slice(1)}.`);
    for (const [argument, says] of args) command.argument(`<${argument}>`, says);
    addSettings(command, 'store')
      .requiredOption('--why <reason>', 'why, in your own words')
      .option('--by <name>', 'who says so (default: who is logged in)')
      .option('--json', 'print the judgement and what came of it as JSON')
      .addHelpText('after', examples([`plangraph judge ${name} ${args.map((arg) => `<${arg[0]}>`).join(' ')} --why "<reason>"`, summary]))
      .action(async (...given: unknown[]) => {
        const words = given.slice(0, args.length) as string[];
        const { by, why, json, store: url } = given[args.length] as JudgeFlags;
        const draft = { ...content(words), by: by ?? whoIsLoggedIn(cli), why, at: new Date() };
        await onStore({ ...(url === undefined ? {} : { store: url }) }, (judging, store) =>
          judging.judge(cli, store, draft, { json: json ?? false }),
        );
      });
  };

  const PAIR = [
    ['a', 'an entity'],
    ['b', 'another one'],
  ] as const;
  const pair = (kind: 'SAME' | 'DIFFERENT' | 'UNSURE') => (words: readonly string[]) => ({ kind, entity: words[0], other: words[1] });
  add('same', 'two entities are one', PAIR, pair('SAME'));
  add('different', 'two entities are two, whatever else says that they are one', PAIR, pair('DIFFERENT'));
  add('unsure', 'somebody looked at two entities and cannot tell', PAIR, pair('UNSURE'));
  add('rename', 'an entity has another name', [PAIR[0], ['name', 'its name']], ([entity, name]) => ({ kind: 'RENAME', entity, name }));
  add('type', 'an entity is of another type', [PAIR[0], ['type', 'a type of the ontology']], ([entity, type]) => ({
    kind: 'TYPE',
    entity,
    type,
  }));
  add(
    'reject',
    'a relation is not so, or a document does not claim it',
    [['id', 'of a relation, or of a claim (assertion)']],
    ([claim]) => ({
      kind: 'REJECT',
      claim,
    }),
  );

  addSettings(judge.command('undo').summary('take judgements back').argument('<id...>', 'ids of judgements'), 'store')
    .description('Takes judgements back: what they changed is as if they had never been.')
    .option('--json', 'print what came of it as JSON')
    .addHelpText('after', examples(['plangraph judge undo jdg_0a1b2c3d4e5f6a7b8c9d', 'one of them']))
    .action((ids: string[], options: JudgeFlags) => onStore(options, (judging, store) => judging.undo(cli, store, ids, options)));
  addSettings(judge.command('list').summary('print all judgements'), 'store')
    .description('Prints all judgements by time, and those that contradict each other.')
    .option('--json', 'print them as JSON')
    .addHelpText('after', examples(['plangraph judge list', 'for a person'], ['plangraph judge list --json', 'with their version']))
    .action((options: JudgeFlags) => onStore(options, (judging, store) => judging.list(cli, store, options)));
  addSettings(judge.command('export').summary('write all judgements to a file'), 'store')
    .description('Writes all judgements, one a line, as JSON.')
    .option('-o, --output <path>', 'file; - is standard output', '-')
    .addHelpText('after', examples(['plangraph judge export -o judgements.jsonl', 'to share them']))
    .action((options: JudgeFlags & { output: string }) =>
      onStore(options, (judging, store) => judging.exportJudgements(cli, store, options.output)),
    );
  addSettings(
    judge.command('import').summary('read judgements from a file').argument('<file>', 'an export, or - for standard input'),
    'store',
  )
    .description('Adds the judgements of a file, all or none. Those that are there already stay as they are.')
    .option('--replace', 'take out what the file does not hold')
    .option('--json', 'print what came of it as JSON')
    .addHelpText('after', examples(['plangraph judge import judgements.jsonl', "somebody else's judgements"]))
    .action((file: string, options: JudgeFlags & { replace?: boolean }) =>
      onStore(options, (judging, store) => judging.importJudgements(cli, store, file, options)),
    );
}

type ContentOf = (words: readonly string[]) => Omit<JudgementDraft, 'by' | 'why' | 'at'>;

function whoIsLoggedIn({ host: { environment } }: Cli): string {
  const name = environment['USER'] ?? environment['USERNAME'];
  if (name) return name;
  throw new PlangraphError('USAGE', 'nobody is said to judge', { hint: 'give your name with --by' });
}
