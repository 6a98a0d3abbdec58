/** Hashes of words and marks, made once each; bounded like all that a process remembers. */
const hashes = new Map<string, number>();
const MAX_HASHES = 200_000;

/** A string as 32 bits. */
export function hashOf(text: string): number {
  let hash = hashes.get(text);
  if (hash !== undefined) return hash;
  if (hashes.size >= MAX_HASHES) hashes.clear();
  // FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), over UTF-16 code units.
  hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hashes.set(text, hash);
  return hash;
}

/** Two hashes as one; the finisher of MurmurHash3 spreads it over all bits. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ b;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The hashes of a name's form, by which its type is told: its endings, its beginnings, its length. */
export function formFeatures(name: string, emit: (hash: number) => void): void {
  for (let length = 1; length <= 4 && length < name.length; length++) emit(mix(100 + length, hashOf(name.slice(-length))));
  for (let length = 1; length <= 3 && length <= name.length; length++) emit(mix(200 + length, hashOf(name.slice(0, length))));
  emit(mix(300, Math.min(12, name.length)));
  for (let at = 0; at + 2 <= name.length; at++) emit(mix(400, hashOf(name.slice(at, at + 2))));
}
