import type { Span } from '../../../schema/span.js';
import { codePointLength } from '../../../schema/compare-code-points.js';
import type { Highlight, HighlightField } from '../port/search.js';
import { initialsOf, spokenOf, type Syllable, syllablesOf } from './pinyin-keys.js';
import type { Reading } from './pinyin-readings.js';
import { RANK } from './score.js';
import { englishNameOf, type Named } from './search-lines.js';
import { type TracedForm, tracedForm } from './search-form.js';
import type { SearchTerms } from './search-terms.js';

/** An entity with more names than this that hold a term shows the best of them. */
const MAX_HIGHLIGHTS = 20;

/** Why an entity was found: its names that hold a term, the best match first, names that match alike in their own order. */
export function highlightNames(entity: Named, requested: SearchTerms): Highlight[] {
  const english = englishNameOf(entity);
  const texts: [HighlightField, string][] = [
    ['NAME', entity.name],
    ...entity.aliases.map((alias): [HighlightField, string] => ['ALIAS', alias]),
    ...(english === null ? [] : [['ENGLISH', english] as [HighlightField, string]]),
  ];
  const found = texts.flatMap(([field, text]) => highlightName(field, text, requested) ?? []);
  found.sort((a, b) => a.rank - b.rank);
  return found.slice(0, MAX_HIGHLIGHTS).map(({ highlight }) => highlight);
}

/** Where a passage holds the terms. */
export function highlightPassage(quote: string, { terms }: SearchTerms): Highlight {
  const traced = tracedForm(quote);
  return { field: 'TEXT', text: quote, spans: joined(terms.flatMap(({ text }) => occurrences(traced, text))) };
}

function highlightName(field: HighlightField, text: string, requested: SearchTerms): { rank: number; highlight: Highlight } | null {
  const traced = tracedForm(text);
  const syllables = field === 'ENGLISH' ? [] : syllablesOf(traced.form);
  const written = requested.terms.map((term) => occurrences(traced, term.text));
  const sounded = requested.terms.map(({ reading }, at) =>
    written[at]!.length > 0 || !reading ? [] : soundings(traced, syllables, reading),
  );
  const spans = joined([...written, ...sounded].flat());
  if (spans.length === 0) return null;
  const isWritten = written.some((places) => places.length > 0);
  const all = (lists: readonly (readonly Span[])[]): boolean => lists.every((places) => places.length > 0);
  const rank = isWritten
    ? writtenRank(traced.form, requested.query, all(written))
    : soundRank(spokenOf(syllables), initialsOf(syllables), requested.reading);
  return { rank, highlight: { field: isWritten ? field : 'PINYIN', text, spans } };
}

/** By the steps of the score; a name that holds some of the terms only stands between the two kinds. */
function writtenRank(form: string, query: string, holdsAll: boolean): number {
  if (form === query) return RANK.name;
  if (form.startsWith(query)) return RANK.start;
  return holdsAll ? RANK.part : RANK.part + 0.5;
}

function soundRank(spoken: string, initials: string, reading: Reading | null): number {
  if (!reading) return RANK.soundPart;
  if (initials === reading.initials || reading.spoken.includes(spoken)) return RANK.sound;
  const starts = initials.startsWith(reading.initials) || reading.spoken.some((way) => spoken.startsWith(way));
  return starts ? RANK.soundStart : RANK.soundPart;
}

function occurrences(traced: TracedForm, term: string): Span[] {
  return placesOf(traced.form, term).map((at) => traced.origin(at, at + term.length));
}

/** The characters whose sounds a term of letters names. */
function soundings(traced: TracedForm, syllables: readonly Syllable[], { spoken: ways, initials }: Reading): Span[] {
  const spoken = spokenOf(syllables);
  const count = (text: string): number => text.split(' ').length - 1;
  const runs = ways.flatMap((way) => placesOf(spoken, way).map((at) => [count(spoken.slice(0, at)), count(way)] as const));
  const capitals = initialsOf(syllables);
  for (const at of placesOf(capitals, initials)) runs.push([codePointLength(capitals.slice(0, at)), initials.length]);
  return runs.map(([from, length]) => traced.origin(syllables[from]!.start, syllables[from + length - 1]!.end));
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) places.push(at);
  return places;
}

/** The same places in order, those that touch made one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result[result.length - 1];
    if (last && span.start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}
