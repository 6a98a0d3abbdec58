import { hasTrait } from '../../schema/entity-traits.js';
import type { DocumentGraph, EntityRecord } from '../../schema/records.js';
import type { GraphReader, StoredDocument } from '../store/port/graph-store.js';
import { MAX_PAGE_SIZE } from '../store/port/page.js';
import { judgedGraphs } from '../judging/judged-graphs.js';
import { comparePlans } from './compare-plans.js';
import type { ComparedPlan, ComparedTarget, ComparedTask, TargetLine, TaskLine } from './plan-comparison.js';

/** One plan that a task or target was followed to. */
export interface TraceStep {
  readonly plan: ComparedPlan;
  /** Id of the document that it was followed from; null for the one that was asked about. */
  readonly from: string | null;
  /** How the two plans belong together. */
  readonly link: 'START' | 'SERIES' | 'BASED_ON';
  readonly tasks: readonly ComparedTask[];
  readonly targets: readonly ComparedTarget[];
}

/** A plan carries out another. */
const CARRIES_OUT = 'BASED_ON';
/** So many plans are looked at for one trace. */
const MAX_PLANS = 20;

/**
 * A task or target through the plans of a store: the successive ones of one issuer (of the same title but for years), and those
 * that carry one another out, as far as it has partners there; by date, the plan that was asked about among them.
 * @param start ids of tasks or targets of the plan
 */
export async function trace(reader: GraphReader, plan: DocumentGraph, start: ReadonlySet<string>): Promise<TraceStep[]> {
  const steps: TraceStep[] = [stepOf(plan, plan, start, null, 'START')];
  const seen = new Set([plan.document.id]);
  const open = [{ plan, ids: start }];
  const series = await seriesOf(reader, plan);
  for (let next = open.shift(); next; next = open.shift()) {
    for (const { id, link } of await plansAround(reader, next.plan, series)) {
      if (seen.has(id) || seen.size >= MAX_PLANS) continue;
      seen.add(id);
      for await (const other of judgedGraphs(reader, [id])) {
        const ids = partners(next.plan, other, next.ids);
        if (ids.size === 0) continue;
        steps.push(stepOf(other, next.plan, ids, next.plan.document.id, link));
        open.push({ plan: other, ids });
      }
    }
  }
  return steps.sort((x, y) => compareTexts(x.plan.date ?? '', y.plan.date ?? '') || compareTexts(x.plan.id, y.plan.id));
}

/** The tasks and targets of a plan that have a number, an id, or words of what they count. */
export function findTraced({ entities }: DocumentGraph, what: string): EntityRecord[] {
  const parts = entities.filter(({ type }) => hasTrait(type, 'task', 'target'));
  const named = parts.filter(({ id, attributes }) => id === what || attributes['number'] === what);
  return named.length > 0
    ? named
    : parts.filter(({ attributes }) => String(attributes['subject'] ?? attributes['title'] ?? '').includes(what));
}

function stepOf(
  plan: DocumentGraph,
  other: DocumentGraph,
  ids: ReadonlySet<string>,
  from: string | null,
  link: TraceStep['link'],
): TraceStep {
  // Against the plan it came from, in which order does not matter: each side is told of as a whole.
  const { a, tasks, targets } = comparePlans(plan, other);
  const mine = <T extends { readonly id: string }>(lines: readonly { readonly a: T | null }[]): T[] => [
    ...new Map(lines.flatMap((line) => (line.a && ids.has(line.a.id) ? [[line.a.id, line.a] as const] : []))).values(),
  ];
  return { plan: a, from, link, tasks: mine<ComparedTask>(tasks), targets: mine<ComparedTarget>(targets) };
}

/** The partners that some tasks and targets of one plan have in another. */
function partners(plan: DocumentGraph, other: DocumentGraph, ids: ReadonlySet<string>): Set<string> {
  const { tasks, targets } = comparePlans(plan, other);
  const lines: readonly (TaskLine | TargetLine)[] = [...tasks, ...targets];
  return new Set(lines.flatMap(({ a, b }) => (a && b && ids.has(a.id) ? [b.id] : [])));
}

interface Around {
  readonly id: string;
  readonly link: TraceStep['link'];
}

/** The plan before and the one after in its series, and those that it carries out or that carry it out. */
async function plansAround(reader: GraphReader, { document }: DocumentGraph, series: readonly string[]): Promise<Around[]> {
  const at = series.indexOf(document.id);
  const neighbours = at === -1 ? [] : [series[at - 1], series[at + 1]].filter((id) => id !== undefined);
  const around = neighbours.map((id): Around => ({ id, link: 'SERIES' }));
  if (document.policy === undefined) return around;
  const query = { entities: [document.policy], direction: 'BOTH', types: [CARRIES_OUT], page: { first: MAX_PAGE_SIZE } } as const;
  const [found] = await reader.relationsOf(query);
  const policies = (found?.items ?? []).map(({ item }) => (item.subject === document.policy ? item.object : item.subject));
  if (policies.length === 0) return around;
  const { items } = await reader.findDocuments({
    where: { field: 'policy', op: 'in', value: policies.slice(0, MAX_PAGE_SIZE) },
    page: { first: MAX_PLANS },
  });
  return [...around, ...items.map(({ item }): Around => ({ id: item.id, link: 'BASED_ON' }))];
}

/** The documents whose titles are the same but for years and numbers, of one of the same issuers, by date. */
async function seriesOf(reader: GraphReader, { document }: DocumentGraph): Promise<string[]> {
  const stem = stemOf(document.title);
  if (stem === '' || document.issuers.length === 0) return [];
  const found: StoredDocument[] = [];
  for (let after: string | undefined, more = true; more;) {
    const where = { field: 'issuer', op: 'in', value: document.issuers.slice(0, MAX_PAGE_SIZE) } as const;
    const page = await reader.findDocuments({ where, page: { first: MAX_PAGE_SIZE, ...(after !== undefined && { after }) } });
    found.push(...page.items.map(({ item }) => item));
    after = page.items.at(-1)?.cursor;
    more = page.hasNextPage;
  }
  return found
    .filter(({ title }) => stemOf(title) === stem)
    .sort((x, y) => compareTexts(x.date ?? '', y.date ?? '') || compareTexts(x.id, y.id))
    .map(({ id }) => id);
}

/** A title without numbers, years and marks. */
const stemOf = (title: string): string => title.normalize('NFKC').replace(/[\p{N}\p{P}\p{S}\s〇零一二三四五六七八九十]/gu, '');

const compareTexts = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
