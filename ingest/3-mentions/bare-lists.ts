import type { StructuredDocument } from '../2-structure/section.js';
import type { ResponsibilityRules } from '../knowledge/responsibility-rules.js';
import { moveUnit, readBareList, type ResponsibleUnit } from './responsibility-lists.js';

/** A text that names units so names them again and again; once may be a source or a remark. */
const FEWEST = 2;

/** Units in brackets of their own behind a sentence (…。（商务部、公安部）), by the sentence that the bracket is. */
export function findBareLists(document: StructuredDocument, rules: ResponsibilityRules): Map<number, ResponsibleUnit[]> {
  const { view, sections, sentences } = document;
  const found = new Map<number, ResponsibleUnit[]>();
  sentences.forEach(({ start, end, section }, index) => {
    if (sections[section]!.kind === 'FRONT' || sections[section]!.kind === 'ARTICLE') return;
    const units = readBareList(view.text.slice(start, end), rules);
    if (units.some(({ many }) => !many))
      found.set(
        index,
        units.map((unit) => moveUnit(unit, start)),
      );
  });
  if (found.size < FEWEST) found.clear();
  return found;
}
