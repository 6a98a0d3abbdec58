import type { StructuredDocument } from '../2-structure/section.js';
import type { ResponsibilityRules } from '../knowledge/responsibility-rules.js';
import { readUnitCell, type ResponsibleUnit } from './responsibility-lists.js';
import { readTables } from './tables.js';

/** Units in the columns of tables whose headings say who is responsible, by the sentence that is their row. */
export function readResponsibilityTables(document: StructuredDocument, rules: ResponsibilityRules): Map<number, ResponsibleUnit[]> {
  const found = new Map<number, ResponsibleUnit[]>();
  for (const { headings, rows } of readTables(document)) {
    for (const { sentence, cells } of rows) {
      const units = cells.flatMap((cell, column) => readUnitCell(document.view.text, cell, headings[column] ?? '', rules));
      if (units.length > 0) found.set(sentence, units);
    }
  }
  return found;
}
