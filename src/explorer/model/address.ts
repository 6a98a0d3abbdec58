import { graphFromSearch, graphToSearch } from './graph-address.js';
import type { GraphState } from './graph-state.js';

/** A part of a text, in Unicode code points from its start; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the page shows. The address holds all of it, so that it can be passed on and gone back to. */
export type View =
  | { readonly name: 'start' }
  | { readonly name: 'find'; readonly text: string }
  | { readonly name: 'entity'; readonly id: string }
  | { readonly name: 'relation'; readonly id: string }
  | { readonly name: 'document'; readonly id: string; readonly at: Span | null }
  | { readonly name: 'responsibilities' | 'timeline'; readonly document: string }
  | { readonly name: 'targets'; readonly document: string; readonly until: string }
  | { readonly name: 'connections'; readonly from: string; readonly to: string }
  | ComparisonView
  | { readonly name: 'graph'; readonly graph: GraphState; readonly begin: GraphBeginning };

export const COMPARISON_PARTS = ['tasks', 'targets', 'bodies', 'entities'] as const;
/** What two plans are compared by. */
export type ComparisonPart = (typeof COMPARISON_PARTS)[number];

/** Two plans side by side; the ids of their documents, empty where one is not chosen yet. */
export interface ComparisonView {
  readonly name: 'comparison';
  /** The earlier or higher one. */
  readonly a: string;
  readonly b: string;
  readonly part: ComparisonPart;
  /** Those that are shown; all where empty. */
  readonly statuses: readonly string[];
}

/** The comparison of a document with one that is still to be chosen. */
export const comparisonWith = (a: string): ComparisonView => ({ name: 'comparison', a, b: '', part: 'tasks', statuses: [] });

/** What a graph begins with, beside the entities that it names: the surroundings of one, or all that a document names. */
export interface GraphBeginning {
  readonly around: string;
  readonly document: string;
}

export type ViewName = View['name'];

/** Ids are short; what is longer was not made by this page. */
const LONGEST_ID = 200;

/** The view that the part of an address behind `#` names; the start where it names none. */
export function parseAddress(hash: string): View {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const [, name = '', rawId = ''] = path.split('/', 3);
  const id = decode(rawId);
  const given = new URLSearchParams(search);
  if (name === 'find') return { name, text: given.get('text') ?? '' };
  const value = (key: string): string => (given.get(key) ?? '').slice(0, LONGEST_ID);
  if (name === 'responsibilities' || name === 'timeline') return { name, document: value('document') };
  if (name === 'targets') return { name, document: value('document'), until: /^\d{4}$/.exec(value('until'))?.[0] ?? '' };
  if (name === 'connections') return { name, from: value('from'), to: value('to') };
  if (name === 'comparison') return { name, a: value('a'), b: value('b'), ...comparedPart(value('part'), value('status')) };
  if (name === 'graph') return { name, graph: graphFromSearch(given), begin: { around: value('around'), document: value('document') } };
  if (id === '' || id.length > LONGEST_ID) return { name: 'start' };
  if (name === 'entity' || name === 'relation') return { name, id };
  if (name === 'document') return { name, id, at: parseSpan(given.get('at')) };
  return { name: 'start' };
}

/** The address of a view, from `#` on. */
export function formatAddress(view: View): string {
  switch (view.name) {
    case 'start':
      return '#/';
    case 'find':
      return `#/find${searchOf({ text: view.text })}`;
    case 'entity':
    case 'relation':
      return `#/${view.name}/${encodeURIComponent(view.id)}`;
    case 'responsibilities':
    case 'timeline':
      return `#/${view.name}${searchOf({ document: view.document })}`;
    case 'targets':
      return `#/targets${searchOf({ document: view.document, until: view.until })}`;
    case 'connections':
      return `#/connections${searchOf({ from: view.from, to: view.to })}`;
    case 'comparison':
      return `#/comparison${searchOf({ a: view.a, b: view.b, part: view.part, status: view.statuses.join(',') })}`;
    case 'graph':
      return `#/graph${searchOf({ ...view.begin, ...graphToSearch(view.graph) })}`;
    case 'document':
      return `#/document/${encodeURIComponent(view.id)}${searchOf({ at: view.at ? `${view.at.start}-${view.at.end}` : '' })}`;
  }
}

function searchOf(values: Readonly<Record<string, string>>): string {
  const kept = Object.entries(values).filter(([, value]) => value !== '');
  return kept.length > 0 ? `?${new URLSearchParams(kept).toString().replaceAll('%2C', ',')}` : '';
}

function parseSpan(text: string | null): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '') ?? [];
  const span = { start: Number(start), end: Number(end) };
  return span.end > span.start ? span : null;
}

function comparedPart(part: string, statuses: string): Pick<ComparisonView, 'part' | 'statuses'> {
  return {
    part: COMPARISON_PARTS.find((known) => known === part) ?? 'tasks',
    statuses: statuses.split(',').filter((status) => /^[A-Z_]+$/.test(status)),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
