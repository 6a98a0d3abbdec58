import { createHash } from 'node:crypto';
import { sha256 } from '../../../schema/ids.js';
import type { DocumentGraph } from '../../../schema/records.js';
import { compareCodePoints } from '../../../schema/compare-code-points.js';

/**
 * A hash of everything that a document says, in hexadecimal: equal for equal graphs, whatever the order
 * of object keys or of the records in their lists.
 */
export function documentHash(graph: DocumentGraph): string {
  const hash = createHash('sha256');
  for (const part of [graph.document, graph.run, graph.issues]) hash.update(canonicalJson(part)).update('\n');
  for (const list of [graph.sections, graph.entities, graph.mentions, graph.relations, graph.assertions]) {
    const lines = list.map((record) => canonicalJson(record)).sort();
    for (const line of lines) hash.update(line).update('\n');
    hash.update('\n');
  }
  return hash.update(graph.text, 'utf8').digest('hex');
}

const DIGEST_BYTES = 32;

/** The digest of a store without documents. */
export const EMPTY_DIGEST = '0'.repeat(DIGEST_BYTES * 2);

/**
 * The digest of a store after one document came in or went out: the exclusive or of the hashes of all documents,
 * so that it depends on what the store holds and not on how it came to hold it.
 */
export function toggleDocument(digest: string, document: string, hash: string): string {
  const toggled = Buffer.from(digest, 'hex');
  const own = Buffer.from(sha256(`${document}\u001f${hash}`), 'hex');
  for (let at = 0; at < DIGEST_BYTES; at++) toggled[at]! ^= own[at]!;
  return toggled.toString('hex');
}

const FEW_KEYS = 20;

/** JSON with the keys of every object sorted by code point and absent values left out; for records, which hold plain values only. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const record = value as Readonly<Record<string, unknown>>;
  let fields = '';
  for (const key of sortedKeys(record))
    if (record[key] !== undefined) fields += `${fields === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(record[key])}`;
  return `{${fields}}`;
}

/** Most objects have a dozen keys at most: they are put in their places sooner than `sort` has begun. */
function sortedKeys(record: object): string[] {
  const keys = Object.keys(record);
  if (keys.length > FEW_KEYS) return keys.sort(compareCodePoints);
  for (let next = 1; next < keys.length; next++) {
    const key = keys[next]!;
    let at = next;
    for (; at > 0 && compareCodePoints(keys[at - 1]!, key) > 0; at--) keys[at] = keys[at - 1]!;
    keys[at] = key;
  }
  return keys;
}
