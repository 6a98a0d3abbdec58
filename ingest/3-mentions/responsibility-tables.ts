import type { StructuredDocument } from '../2-structure/section.js';
import type { ResponsibilityRules } from '../knowledge/responsibility-rules.js';
import { readUnitCell, type ResponsibleUnit } from './responsibility-lists.js';
import { readTables, sentenceAt } from './tables.js';

/** Units in the columns of tables whose headings say who is responsible, by the sentence of their row. */
export function readResponsibilityTables(document: StructuredDocument, rules: ResponsibilityRules): Map<number, ResponsibleUnit[]> {
  const found = new Map<number, ResponsibleUnit[]>();
  for (const { headings, headingSpans, rows } of readTables(document)) {
    for (const row of rows)
      row.cells.forEach((cell, column) => {
        for (const unit of readUnitCell(document.view.text, cell, headings[column] ?? '', rules)) {
          const sentence = sentenceAt(document, row, unit.start);
          found.set(sentence, [...(found.get(sentence) ?? []), { ...unit, header: headingSpans[column]! }]);
        }
      });
  }
  return found;
}
