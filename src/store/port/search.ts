import type { Span } from '../../../schema/span.js';
import type { PageRequest } from './page.js';
import type { Condition, DocumentField, EntityField } from './queries.js';

/** Where a search looks. */
export type SearchScope = 'NAMES' | 'TEXT';

/**
 * The search specification, the same in every store.
 *
 * _Folding._ Query, names and texts are compared in one form: invisible characters gone (variation selectors among
 * them), NFKC, lower case, traditional characters simplified, white space one space. The query is cut at white space into
 * terms; one without terms finds nothing. Terms of one and two characters count like any other.
 *
 * _Names._ An entity is found where every term is a substring of its name, of one alias or of its English name (one
 * term may stand in the name and another in an alias), or is the sound of a part of its name or of an alias: two or more
 * Latin letters that, cut into syllables, are the pinyin of Han characters in a row, the last one begun at least
 * (`futian`, `fut`), or the initials of such (`ft`). Tones are left out, `ü` is `v`, and what is no Han character is
 * passed over; of a long name the first 64 characters have a sound, and of the ways to cut a term the first 16 count.
 *
 * _Text._ A passage is a line of a document without the white space around it; a line longer than 500 code points makes
 * several, cut behind sentences where it can be. It is found where it holds every term.
 *
 * _Score._ 8 the name is the query; 7 an alias or the English name is; 6 one of them starts with it; 5 they hold every
 * term; 4 the sound or the initials of a name are the query without its spaces; 3 they start with it; 2 any other entity;
 * 1 a passage.
 *
 * _Order._ Score downwards, then the length of the name or passage in code points, then for entities name and id, for
 * passages document and number.
 *
 * _Filters._ `types` and `where` ask for entities, so no passage passes them. `documents` keeps the passages of the
 * documents that it holds for, and the entities that one of those names.
 */
export interface SearchQuery {
  readonly text: string;
  /** Both where it is not given. */
  readonly in?: readonly SearchScope[];
  readonly types?: readonly string[];
  readonly where?: Condition<EntityField>;
  readonly documents?: Condition<DocumentField>;
  readonly page: PageRequest;
}

/** What a highlighted text is; `PINYIN` is a name or alias that was found by its sound. */
export type HighlightField = 'NAME' | 'ALIAS' | 'ENGLISH' | 'PINYIN' | 'TEXT';

/** A text that holds terms of the query, as it is written, with the places of the terms: in code points, in order, apart. */
export interface Highlight {
  readonly field: HighlightField;
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A stretch of a document's text, in code points; `section` is the innermost that holds its start. */
export interface Passage extends Span {
  readonly document: string;
  readonly section: string | null;
  readonly quote: string;
}

/**
 * Names that the user may have meant: names, aliases and English names that sound like the query (whole, two syllables or
 * more), then those that differ from it by 1 character (queries of 3 to 5 code points) or by 1 or 2 (longer ones), all
 * folded. Nearest first, then by the mentions of their entity, then by name; none where the query is a name. Compared are
 * at most 2,000 entities: of those that hold one of the `tolerance + 1` pieces of the query or its sound, the nearest to
 * it in length, then by name and id.
 */
export interface SuggestQuery {
  readonly text: string;
  readonly types?: readonly string[];
  readonly limit: number;
}
