import type { Section } from './section.js';
import type { TitleClassifier } from './classify-title.js';
import type { OpenSection } from './outline.js';

const HIDING = new Set<Section['kind']>(['BOX', 'TABLE', 'FRONT', 'ARTICLE']);

/**
 * Which sections are tasks by the annotation guide: numbered headings that name an action, outside chapters of background,
 * boxes, tables, articles, lists of conditions and annexes that explain or list. A container is none, those below it are; so
 * are chapters of articles none.
 */
export function findTasks(sections: readonly OpenSection[], classify: TitleClassifier, annexEndings: readonly string[]): boolean[] {
  const holdsArticles = new Set<number>();
  for (const section of sections)
    if (section.kind === 'ARTICLE') for (let up = section.parent; up !== undefined; up = sections[up]!.parent) holdsArticles.add(up);
  const hidden: boolean[] = [];
  return sections.map((section) => {
    const { index, parent, kind, mark, title, enumerated, withinLine } = section;
    const above = parent === undefined ? undefined : sections[parent]!;
    const isChapter = kind === 'CHAPTER' || above?.kind === 'DOCUMENT' || above?.kind === 'ANNEX';
    const explains = kind === 'ANNEX' && annexEndings.some((ending) => withoutBrackets(title).endsWith(ending));
    const named = mark || kind === 'SECTION' ? classify(title, isChapter) : 'ACTION';
    hidden[index] = (parent !== undefined && hidden[parent]!) || HIDING.has(kind) || enumerated || named === 'BACKGROUND' || explains;
    // ① inside a paragraph counts its clauses; at the head of a line it heads a part.
    const isList = mark?.family === 'enclosed' && withinLine;
    return mark !== undefined && !isList && !hidden[index] && named === 'ACTION' && !holdsArticles.has(index);
  });
}

/** 申请表（样式）, 任务清单（2.0版）: what stands in brackets at a title's end says no more of its kind. */
function withoutBrackets(title: string): string {
  return title.replace(/[（(][^（）()]{0,20}[）)]$/, '');
}

/** The number path of each section; a path that is taken gets a counter, since a path identifies a task. */
export function numberPaths(sections: readonly OpenSection[], numberedApart: ReadonlySet<number>): string[] {
  const taken = new Map<string, number>();
  const paths: string[] = [];
  const prefixes: string[] = [];
  for (const { index, parent, label, kind, mark } of sections) {
    const above = parent === undefined ? '' : prefixes[parent]!;
    // A decimal number (2.1.3) prints the whole path itself.
    const decimal = mark?.family.startsWith('decimal') ?? false;
    const path = label === '' ? '' : joined(decimal ? annexPrefix(sections, parent, prefixes) : above, label);
    const times = (taken.get(path) ?? 0) + 1;
    if (path !== '') taken.set(path, times);
    paths.push(path !== '' && times > 1 ? `${path}〔${times}〕` : path);
    prefixes.push(label === '' || (kind === 'ANNEX' && !numberedApart.has(index)) ? above : paths[index]!);
  }
  return paths;
}

/** A full stop keeps the digits of two numbers apart: 专栏1.1. */
function joined(above: string, label: string): string {
  return /\d$/.test(above) && /^\d/.test(label) ? `${above}.${label}` : above + label;
}

function annexPrefix(sections: readonly OpenSection[], parent: number | undefined, prefixes: readonly string[]): string {
  for (let up = parent; up !== undefined; up = sections[up]!.parent) if (sections[up]!.kind === 'ANNEX') return prefixes[up]!;
  return '';
}
