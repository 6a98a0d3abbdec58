import type { StructuredDocument } from '../2-structure/section.js';
import type { ResponsibilityRules } from '../knowledge/responsibility-rules.js';
import { moveUnit, readBareList, readResponsibilities, type ResponsibleUnit } from './responsibility-lists.js';

/** A text that names units so names them again and again; once may be a source or a remark where no other list says who does what. */
const FEWEST = { whole: 2, closing: 3 };

/** Units in brackets of their own behind a sentence (…。（商务部、公安部）) or at the end of items, by the sentence that holds them. */
export function findBareLists(document: StructuredDocument, rules: ResponsibilityRules): Map<number, ResponsibleUnit[]> {
  const { view, sections, sentences } = document;
  const lists = sentences.flatMap(({ start, end, section }, index) => {
    if (sections[section]!.kind === 'FRONT' || sections[section]!.kind === 'ARTICLE') return [];
    const list = readBareList(view.text.slice(start, end), rules);
    return list ? [{ index, start, ...list }] : [];
  });
  const isTold = (): boolean =>
    sentences.some(({ start, end }) => readResponsibilities(view.text.slice(start, end), rules).some(({ running }) => !running));
  const found = new Map<number, ResponsibleUnit[]>();
  for (const isWhole of [true, false]) {
    const alike = lists.filter((list) => list.isWhole === isWhole);
    if (alike.length < (isWhole ? FEWEST.whole : FEWEST.closing) && !(isWhole && alike.some(({ units }) => units.length > 1) && isTold()))
      continue;
    for (const { index, start, units } of alike)
      if (units.some(({ many }) => !many))
        found.set(
          index,
          units.map((unit) => moveUnit(unit, start)),
        );
  }
  return found;
}
