import type { DocumentContext } from './candidate.js';

/** A field that the text hardly comes back to is not what it is about. */
const FEWEST_TIMES = 3;
const SHORTEST_FIELD = 4;

/**
 * The fields that the document's title names (推动智能建造与建筑工业化协同发展): terms of this document, whether a
 * lexicon has them or not, where its text speaks of them again and again.
 */
export function ownFields({ metadata, view, knowledge }: DocumentContext): string[] {
  const { title } = metadata;
  if (!title) return [];
  const { ownField, fieldJoining, notFields, people } = knowledge.nameRules;
  const named = ownField.exec(view.text.slice(title.span.start, title.span.end))?.[1];
  if (named === undefined) return [];
  return named
    .split(fieldJoining)
    .filter((field) => field.length >= SHORTEST_FIELD && !notFields.test(field) && !people.test(field))
    .filter((field) => knowledge.forms.get(field).length === 0 && occursOften(view.text, field));
}

function occursOften(text: string, field: string): boolean {
  let times = 0;
  for (let at = text.indexOf(field); at !== -1 && times < FEWEST_TIMES; at = text.indexOf(field, at + field.length)) times++;
  return times === FEWEST_TIMES;
}
