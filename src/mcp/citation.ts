import type { EvidenceRecord } from '../../schema/records.js';
import type { Span } from '../../schema/span.js';
import type { GraphReader } from '../store/port/graph-store.js';
import { planUri } from './plan-uri.js';

/** What every line of an answer carries: the words of a plan that say it, and where they stand. */
export interface Citation {
  readonly quote: string;
  /** Title of the document. */
  readonly document: string;
  /** Titles of the parts that hold it, from the outermost down. */
  readonly section: string;
  readonly page?: number;
  readonly link: string;
}

/** A stretch of a document's text, in code points. */
export interface Passage extends Span {
  readonly document: string;
  readonly section: string | null;
  readonly quote: string;
  /** Of the original, where it has pages. */
  readonly page?: number;
}

const BETWEEN_TITLES = ' > ';

/** The passage of an assertion's evidence. */
export function passageOf(document: string, { location, ...evidence }: EvidenceRecord): Passage {
  return { ...evidence, document, ...(location?.page === undefined ? {} : { page: location.page }) };
}

/**
 * Passages as a reader finds them again, in their order. A long one is cut at its end, and its link leads to what is left.
 * @param maxQuote in code points
 */
export async function cite(
  reader: GraphReader,
  passages: readonly Passage[],
  maxQuote: number,
): Promise<{ readonly citations: readonly Citation[]; readonly isCut: boolean }> {
  const [titles, paths] = await Promise.all([
    byId(
      passages.map(({ document }) => document),
      (ids) => reader.documents(ids),
      ({ title, source }) => title || source,
    ),
    byId(
      passages.flatMap(({ section }) => section ?? []),
      (ids) => reader.sections(ids),
      ({ path }) => path.filter((title) => title !== '').join(BETWEEN_TITLES),
    ),
  ]);
  let isCut = false;
  const citations = passages.map(({ document, section, page, ...passage }) => {
    const characters = passage.end - passage.start > maxQuote ? [...passage.quote] : [];
    const cut = characters.length > maxQuote;
    isCut ||= cut;
    const span = cut ? { start: passage.start, end: passage.start + maxQuote } : passage;
    const title = titles.get(document) ?? document;
    return {
      quote: cut ? characters.slice(0, maxQuote).join('') : passage.quote,
      document: title,
      // What stands in no titled part stands in the document itself.
      section: paths.get(section ?? '') || title,
      ...(page === undefined ? {} : { page }),
      link: planUri(document, span),
    };
  });
  return { citations, isCut };
}

async function byId<T extends { readonly id: string }>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<readonly (T | null)[]>,
  textOf: (record: T) => string,
): Promise<ReadonlyMap<string, string>> {
  const records = await read([...new Set(ids)]);
  return new Map(records.flatMap((record) => (record ? [[record.id, textOf(record)] as const] : [])));
}
