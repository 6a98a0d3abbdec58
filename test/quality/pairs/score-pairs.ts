import type { DocumentGraph } from '../../../schema/records.js';

/** Two names in two documents, and whether they are of one thing. Only `same` asks for one entity. */
export interface LabelledPair {
  readonly id: string;
  readonly fileA: string;
  readonly nameA: string;
  readonly fileB: string;
  readonly nameB: string;
  /** One type, or several that would all be right, with `/` between them. */
  readonly type: string;
  readonly label: 'same' | 'different' | 'successor' | 'related';
  readonly why: string;
}

export interface PairScore {
  readonly judged: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  /** Pairs of a body and its successor that are one entity. */
  readonly mergedSuccessors: readonly string[];
  /** What was decided wrongly, a line each. */
  readonly errors: readonly string[];
}

/** Tab-separated values with a head line, as `LabelledPair` names the columns. */
export function readPairs(text: string): LabelledPair[] {
  const [head, ...lines] = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const columns = head!.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((value, i) => [columns[i], value])) as unknown as LabelledPair);
}

/**
 * Precision and recall of one entity for two names. A name that no mention and no form of an entity of its type has in its
 * document is a miss of extraction and not judged.
 * @param graphs by the names of files in the pairs
 */
export function scorePairs(pairs: readonly LabelledPair[], graphs: ReadonlyMap<string, DocumentGraph>): PairScore {
  const score = { judged: 0, together: 0, right: 0, same: 0 };
  const mergedSuccessors: string[] = [];
  const errors: string[] = [];
  for (const pair of pairs) {
    const a = entityOf(graphs.get(pair.fileA)!, pair.nameA, pair.type);
    const b = entityOf(graphs.get(pair.fileB)!, pair.nameB, pair.type);
    if (a === undefined || b === undefined) continue;
    const one = a === b;
    const same = pair.label === 'same';
    score.judged++;
    score.together += Number(one);
    score.same += Number(same);
    score.right += Number(one && same);
    if (one && pair.label === 'successor') mergedSuccessors.push(pair.id);
    if (one !== same) errors.push(`${one ? 'merged' : 'split'} ${Object.values(pair).join(' | ')}`);
  }
  const { judged, together, right, same } = score;
  return { judged, missed: pairs.length - judged, precision: right / together, recall: right / same, mergedSuccessors, errors };
}

/** The entity of a fitting type that most mentions of the name mean, else one that has it as a form. */
function entityOf({ entities, mentions }: DocumentGraph, name: string, types: string): string | undefined {
  const form = plain(name);
  const fitting = new Set(entities.filter(({ type }) => types.split('/').includes(type)).map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const { entity, quote } of mentions)
    if (fitting.has(entity) && plain(quote) === form) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return most?.[0] ?? entities.find((entity) => fitting.has(entity.id) && [entity.name, ...entity.aliases].map(plain).includes(form))?.id;
}

/** Width, case, white space, kinds of dashes, and quotation or title marks around the name count for nothing. */
function plain(text: string): string {
  let form = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/[“”]/g, '"')
    .toLowerCase();
  for (let before = ''; before !== form;) {
    before = form;
    form = form.replace(/^《(.*)》$/s, '$1').replace(/^"([^"]*)"$/, '$1');
  }
  return form;
}
