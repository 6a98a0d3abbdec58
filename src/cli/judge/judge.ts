import { PlangraphError } from '../../../schema/errors.js';
import { splitLines } from '../../export/canonical/split-lines.js';
import { judgementLine, judgementsVersion, type Judgement, parseJudgement } from '../../../schema/judgement.js';
import { resolveJudgements } from '../../judgements/resolve-judgements.js';
import { draftJudgement, type JudgementDraft, requireOneType } from '../../judging/draft-judgement.js';
import { namesOf } from '../../judging/judged-names.js';
import { openRereadable } from '../../sources/rereadable.js';
import type { GraphStore, JudgementOutcome } from '../../store/port/graph-store.js';
import type { Cli } from '../host/cli.js';
import type { ExitCode } from '../host/host.js';
import { writeOutput } from '../output/write-output.js';
import { contradictionText, judgementText } from './judgement-text.js';

export interface ChangeFlags {
  readonly json?: boolean;
}

/** Judges what a draft names, unless the same person has said so before. */
export async function judge(cli: Cli, store: GraphStore, draft: JudgementDraft, flags: ChangeFlags): Promise<ExitCode> {
  const { judgement, existing } = await draftJudgement(store.reader, draft);
  const outcome = await store.writer.changeJudgements({ add: existing ? [] : [judgement] });
  return report(cli, store, [existing ?? judgement], outcome, flags);
}

/**
 * Takes judgements out, all or none.
 * @throws PlangraphError BAD_ARGUMENT for an id that is none of the store's
 */
export async function undo(cli: Cli, store: GraphStore, ids: readonly string[], flags: ChangeFlags): Promise<ExitCode> {
  const known = new Map((await store.reader.judgements()).map((one) => [one.id, one]));
  const undone = ids.map((id) => {
    const judgement = known.get(id);
    if (judgement) return judgement;
    throw new PlangraphError('BAD_ARGUMENT', `there is no judgement ${id}`, {
      hint: 'plangraph judge list tells their ids; nothing was undone',
    });
  });
  return report(cli, store, undone, await store.writer.changeJudgements({ remove: ids }), flags);
}

/** All judgements, and which of them contradict each other. */
export async function list(cli: Cli, { reader }: GraphStore, { json }: ChangeFlags): Promise<ExitCode> {
  const judgements = await reader.judgements();
  const resolution = resolveJudgements(judgements);
  const { contradictions } = resolution;
  if (json) cli.terminal.printJson({ version: judgementsVersion(judgements), judgements, contradictions });
  else {
    const names = await namesOf(reader, judgements, resolution);
    for (const one of judgements) cli.terminal.print(judgementText(one, names));
    for (const one of contradictions) cli.terminal.note(contradictionText(one, names));
    if (judgements.length === 0) cli.terminal.note('there are no judgements');
  }
  return 0;
}

/** Writes all judgements as lines of JSON, by time. */
export async function exportJudgements(cli: Cli, { reader }: GraphStore, output: string): Promise<void> {
  const judgements = await reader.judgements();
  await writeOutput(cli.host, output === '-' ? undefined : output, linesOf(judgements));
}

/**
 * Takes the judgements of a file in, all or none.
 * @param isWhole those of the store that the file does not hold go
 * @throws PlangraphError IMPORT_INVALID, with the line
 */
export async function importJudgements(
  cli: Cli,
  store: GraphStore,
  file: string,
  { replace: isWhole, ...flags }: ChangeFlags & { readonly replace?: boolean },
): Promise<ExitCode> {
  const bytes = await openRereadable(file, cli.host.stdin);
  try {
    const read = await readJudgements(bytes.read());
    const known = await store.reader.judgements();
    const kept = new Set(read.map(({ id }) => id));
    const gone = isWhole ? known.filter(({ id }) => !kept.has(id)) : [];
    const left = known.filter((one) => !gone.includes(one));
    await requireOneType(store.reader, [...left, ...read], read);
    const outcome = await store.writer.changeJudgements({
      add: read,
      remove: gone.map(({ id }) => id),
      ifVersion: judgementsVersion(known),
    });
    return await report(cli, store, [], outcome, flags);
  } finally {
    await bytes.close();
  }
}

async function* linesOf(judgements: readonly Judgement[]): AsyncGenerator<string> {
  for (const one of judgements) yield `${judgementLine(one)}\n`;
}

async function readJudgements(chunks: AsyncIterable<Uint8Array>): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  let number = 0;
  for await (const text of splitLines(chunks)) {
    number++;
    if (text.trim() === '') continue;
    try {
      judgements.push(parseJudgement(JSON.parse(text)));
    } catch (error) {
      const { hint } = error as Partial<PlangraphError>;
      const why = error instanceof SyntaxError ? 'it is no JSON' : (error as Error).message;
      throw new PlangraphError('IMPORT_INVALID', `line ${number}: ${why}`, {
        cause: error,
        hint: hint ?? 'each line is a judgement as plangraph judge export writes it; nothing was taken in',
      });
    }
  }
  return judgements;
}

async function report(
  cli: Cli,
  { url, reader }: GraphStore,
  about: readonly Judgement[],
  outcome: JudgementOutcome,
  { json }: ChangeFlags,
): Promise<ExitCode> {
  const judgements = await reader.judgements();
  const resolution = resolveJudgements(judgements);
  const { contradictions } = resolution;
  if (json) cli.terminal.printJson({ store: url, ...outcome, judgements: about, contradictions });
  else {
    const names = await namesOf(reader, [...about, ...judgements], resolution);
    for (const one of about) cli.terminal.print(judgementText(one, names));
    const { added, removed, documents } = outcome;
    cli.terminal.print(`judgements  +${added} −${removed}: ${judgements.length} in all; ${documents} documents are read otherwise now`);
    for (const one of contradictions) cli.terminal.note(contradictionText(one, names));
  }
  return 0;
}
