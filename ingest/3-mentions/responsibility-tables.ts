import type { ResponsibilityRules } from '../knowledge/responsibility-rules.js';
import { readUnitCell, type ResponsibleUnit } from './responsibility-lists.js';
import type { View } from './view.js';

const RULE_ROW = /^[\s|:-]+$/;

/**
 * Units in the columns of Markdown tables whose headings say who is responsible, by the sentence that holds their row.
 * A row is one line; its cells stand between `|`.
 */
export function readResponsibilityTables(view: View, rules: ResponsibilityRules): Map<number, ResponsibleUnit[]> {
  const found = new Map<number, ResponsibleUnit[]>();
  let headings: string[] | undefined;
  view.sentences.forEach((sentence, index) => {
    const row = view.text.slice(sentence.start, sentence.end);
    if (!row.trimStart().startsWith('|')) {
      headings = undefined;
      return;
    }
    const cells = cellsOf(row);
    if (!headings) headings = cells.map(({ start, end }) => row.slice(start, end));
    else if (!RULE_ROW.test(row)) {
      const units = cells.flatMap((cell, column) => readUnitCell(row, cell, headings?.[column] ?? '', rules));
      if (units.length > 0)
        found.set(
          index,
          units.map((unit) => ({ ...unit, start: unit.start + sentence.start, end: unit.end + sentence.start })),
        );
    }
  });
  return found;
}

function cellsOf(row: string): { start: number; end: number }[] {
  const bars = [...row.matchAll(/\|/g)].map((match) => match.index);
  return bars.slice(0, -1).map((bar, index) => ({ start: bar + 1, end: bars[index + 1]! }));
}
