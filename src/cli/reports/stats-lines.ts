import type { StoreStats } from '../../store/port/graph-store.js';

/** What a graph holds, as lines for a person: totals, then entities and relations by type. */
export function statsLines(stats: StoreStats): string[] {
  const { documents, sections, mentions, assertions, entities, relations } = stats;
  const total = (rows: StoreStats['entities']) => rows.reduce((sum, { count }) => sum + count, 0);
  return [
    `documents   ${number(documents)}  (${number(sections)} sections, ${number(mentions)} mentions, ${number(assertions)} assertions)`,
    `entities    ${number(total(entities))}  ${byType(entities)}`.trimEnd(),
    `relations   ${number(total(relations))}  ${byType(relations)}`.trimEnd(),
  ];
}

function byType(rows: StoreStats['entities']): string {
  return rows.length > 0 ? `(${rows.map(({ type, count }) => `${type} ${number(count)}`).join(', ')})` : '';
}

/** Digits in groups of three, whatever the machine's locale. */
export function number(value: number): string {
  return String(value).replace(/(?<=\d)(?=(?:\d{3}){1,7}$)/g, ',');
}
