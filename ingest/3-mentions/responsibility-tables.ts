import type { ResponsibilityRules } from '../knowledge/responsibility-rules.js';
import { readUnitCell, type ResponsibleUnit } from './responsibility-lists.js';
import { readTables } from './tables.js';
import type { View } from './view.js';

/** Units in the columns of tables whose headings say who is responsible, by the sentence that is their row. */
export function readResponsibilityTables(view: View, rules: ResponsibilityRules): Map<number, ResponsibleUnit[]> {
  const found = new Map<number, ResponsibleUnit[]>();
  for (const { headings, rows } of readTables(view)) {
    for (const { sentence, cells } of rows) {
      const units = cells.flatMap((cell, column) => readUnitCell(view.text, cell, headings[column] ?? '', rules));
      if (units.length > 0) found.set(sentence, units);
    }
  }
  return found;
}
