import type { NameRules } from '../knowledge/name-rules.js';
import type { DocumentContext } from './candidate.js';
import { tokenize } from './tokens.js';

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
  const isField = (field: string): boolean => field.length >= SHORTEST_FIELD && !notFields.test(field) && !people.test(field);
  return named
    .split(fieldJoining)
    .flatMap((field) => (isField(field) ? withItsThing(field, knowledge) : []))
    .filter((field) => occursOften(view.text, field));
}

function occursOften(text: string, field: string): boolean {
  let times = 0;
  for (let at = text.indexOf(field); at !== -1 && times < FEWEST_TIMES; at = text.indexOf(field, at + field.length)) times++;
  return times === FEWEST_TIMES;
}

/**
 * The industries that headings name their part for (提升陶瓷釉料行业节能水平, 推进船用装备换代), where a list has no form of them.
 * What is only moved on needs to be spoken of again.
 */
export function headingFields({ sections, view, knowledge }: DocumentContext): string[] {
  const { headingFields: patterns, notFields, notHeadingFields, genericModifiers } = knowledge.nameRules;
  const found = sections.flatMap(({ titleSpan, isTask, kind }) => {
    if (!titleSpan || (kind === 'FRONT' && !isTask)) return [];
    const heading = view.text.slice(titleSpan.start, titleSpan.end);
    return patterns.flatMap(({ match, again }) => {
      const field = match.exec(heading)?.[1];
      return field === undefined || (again && !occursAgain(view.text, field)) ? [] : [field];
    });
  });
  const isField = (field: string): boolean =>
    !beginsWithVerb(field, knowledge.nameRules) &&
    !notFields.test(field) &&
    !notHeadingFields.test(field) &&
    !genericModifiers.has(field) &&
    knowledge.forms.get(field).length === 0;
  return [...new Set(found)].filter(isField).flatMap((field) => withItsThing(field, knowledge));
}

/** 智能检测装备产业, and 智能检测装备, of which the text speaks more often; only what no list has. */
function withItsThing(field: string, { forms, nameRules }: DocumentContext['knowledge']): string[] {
  const ending = nameRules.fieldEndings.find((word) => field.endsWith(word));
  const thing = ending === undefined ? '' : field.slice(0, -ending.length);
  return [field, ...(thing.length >= SHORTEST_FIELD ? [thing] : [])].filter((form) => forms.get(form).length === 0);
}

/** 繁荣|数据产业 */
function beginsWithVerb(field: string, { stopWords, nameVerbs }: NameRules): boolean {
  const tokens = tokenize(field);
  const first = tokens.words[0]!;
  return stopWords.has(first) || (tokens.tag(0).startsWith('v') && !nameVerbs.has(first));
}

function occursAgain(text: string, field: string): boolean {
  return text.indexOf(field) !== text.lastIndexOf(field);
}
