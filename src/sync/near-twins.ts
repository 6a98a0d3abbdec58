import type { GraphReader } from '../store/port/graph-store.js';
import type { Catalogue, KnownDocument } from './catalogue.js';

/** A document whose text is nearly the same; `similarity` is the part of all their shingles that they share, from 0 to 1. */
export interface NearTwin {
  readonly source: string;
  readonly similarity: number;
}

/** Below this, two plans share the phrases that all plans of a field do. */
const LEAST_SIMILARITY = 0.7;
/** Who is compared in full: titles that share so many of their pairs of characters, texts of which none is much longer. */
const LEAST_TITLE = 0.8;
const LEAST_LENGTH = 0.7;
const MAX_COMPARED = 5;
const SHINGLE = 8;

/**
 * The documents with nearly the same text as this one, the nearest first. Compared are the five whose titles are nearest to its own,
 * so that a document takes as long in a large store as in a small one. Rejected: sketches of all texts (MinHash), which every store
 * would have to keep, to find the few copies that bear another title.
 */
export async function findNearTwins(
  reader: Pick<GraphReader, 'texts'>,
  catalogue: Catalogue,
  document: KnownDocument,
  text: string,
): Promise<NearTwin[]> {
  const own = pairsOf(document.title);
  const candidates = catalogue
    .all()
    .filter(({ id, length }) => id !== document.id && Math.min(length, document.length) >= LEAST_LENGTH * Math.max(length, document.length))
    .map((other) => ({ other, title: other.title === document.title ? 1 : dice(own, pairsOf(other.title)) }))
    .filter(({ title }) => title >= LEAST_TITLE)
    .sort((a, b) => b.title - a.title)
    .slice(0, MAX_COMPARED);
  if (candidates.length === 0) return [];
  const texts = await reader.texts(candidates.map(({ other }) => other.id));
  const shingles = shinglesOf(text);
  return candidates
    .map(({ other }, at) => ({ source: other.source, similarity: jaccard(shingles, shinglesOf(texts[at] ?? '')) }))
    .filter(({ similarity }) => similarity >= LEAST_SIMILARITY)
    .sort((a, b) => b.similarity - a.similarity);
}

function pairsOf(title: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < title.length; at++) pairs.add(title.slice(at, at + 2));
  return pairs;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 1 : (2 * shared(a, b)) / (a.size + b.size);
}

/** Every eight characters in a row, of letters and digits alone. */
function shinglesOf(text: string): Set<string> {
  const words = text.replace(/[^\p{L}\p{N}]+/gu, '');
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at++) shingles.add(words.slice(at, at + SHINGLE));
  return shingles;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
}
