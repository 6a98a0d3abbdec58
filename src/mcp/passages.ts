import { CodePointIndex, type Span } from '../../schema/span.js';
import type { MentionRecord } from '../../schema/records.js';
import type { GraphReader, StoredEntity } from '../store/port/graph-store.js';
import { type Passage, passageOf } from './citation.js';

/** Most characters of texts that one answer reads to give its quotes their sentences. */
const MAX_TEXT = 5_000_000;
/** Most code units on either side of a name that its sentence may have. */
const MAX_REACH = 200;
const SENTENCE_END = /[。！？；\n\r\u2028\u2029]/;

/** The surest passage that says each relation; null where none does. */
export async function passagesOfRelations(reader: GraphReader, relations: readonly string[]): Promise<readonly (Passage | null)[]> {
  const assertions = await reader.assertionsOfRelations(relations);
  return assertions.map(([best]) => (best ? passageOf(best.document, best.evidence[0]!) : null));
}

/** For each entity the sentence that names it first, or where none does the passage of what is said of it; null where there is neither. */
export async function passagesOfEntities(reader: GraphReader, entities: readonly StoredEntity[]): Promise<readonly (Passage | null)[]> {
  const pages = await reader.mentionsOfEntities(
    entities.map(({ id }) => id),
    { first: 1 },
  );
  const mentions = pages.map(({ items: [first] }) => first?.item ?? null);
  const unnamed = entities.filter((_, index) => mentions[index] === null).map(({ id }) => id);
  const [sentences, claims] = await Promise.all([
    sentencesOf(
      reader,
      mentions.flatMap((mention) => mention ?? []),
    ),
    reader.assertionsOfEntities(unnamed),
  ]);
  return entities.map(({ id }, index) => {
    const mention = mentions[index];
    if (mention) return sentences.get(mention.id)!;
    const [claim] = claims[unnamed.indexOf(id)]!;
    return claim ? passageOf(claim.document, claim.evidence[0]!) : null;
  });
}

/** The sentences around mentions, by the mentions' ids; of texts that are too long together, the mentions alone. */
async function sentencesOf(reader: GraphReader, mentions: readonly MentionRecord[]): Promise<ReadonlyMap<string, Passage>> {
  const documents = await reader.documents([...new Set(mentions.map(({ document }) => document))]);
  let length = 0;
  const ids = documents.flatMap((document) => (document && (length += document.length) <= MAX_TEXT ? [document.id] : []));
  const texts = await reader.texts(ids);
  const indexes = new Map(ids.map((id, at) => [id, new CodePointIndex(texts[at] ?? '')]));
  return new Map(
    mentions.map((mention) => {
      const index = indexes.get(mention.document);
      const span = index ? sentenceAround(index, mention) : mention;
      const quote = index ? index.slice(span) : mention.quote;
      return [mention.id, { document: mention.document, section: mention.section, start: span.start, end: span.end, quote }];
    }),
  );
}

/** The sentence that holds a span, with the mark that ends it, in code points. */
export function sentenceAround(index: CodePointIndex, span: Span): Span {
  const { text } = index;
  let start = index.toUnits(span.start);
  let end = index.toUnits(span.end);
  const [first, last] = [Math.max(0, start - MAX_REACH), Math.min(text.length, end + MAX_REACH)];
  while (start > first && !SENTENCE_END.test(text[start - 1]!)) start--;
  while (end < last && !SENTENCE_END.test(text[end]!)) end++;
  if (end < last && text[end]!.trim() !== '') end++;
  const sentence = text.slice(start, end);
  start += sentence.length - sentence.trimStart().length;
  end -= sentence.length - sentence.trimEnd().length;
  return index.spanToCodePoints({ start, end });
}
