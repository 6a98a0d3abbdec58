import { hash } from 'node:crypto';

/** The kinds of record that carry an id; each id begins with its kind's prefix. */
const PREFIX = {
  document: 'doc',
  section: 'sec',
  mention: 'men',
  entity: 'ent',
  relation: 'rel',
  assertion: 'ass',
} as const;

export type IdKind = keyof typeof PREFIX;

/**
 * A stable id: the kind's prefix and the first 80 bits of the SHA-256 of its parts, in hexadecimal.
 * Parts are joined by a character that no name holds, so that `('ab','c')` and `('a','bc')` differ.
 */
export function makeId(kind: IdKind, ...parts: readonly (string | number)[]): string {
  const digest = hash('sha256', parts.join('\u001f')).slice(0, 20);
  return `${PREFIX[kind]}_${digest}`;
}

/** The kind that an id says it is of, or null where the string is no id of ours. */
export function idKind(id: string): IdKind | null {
  const match = /^([a-z]{3})_[0-9a-f]{20}$/.exec(id);
  if (!match) return null;
  const found = (Object.keys(PREFIX) as IdKind[]).find((kind) => PREFIX[kind] === match[1]);
  return found ?? null;
}

/** The SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export function sha256(text: string): string {
  return hash('sha256', text);
}
