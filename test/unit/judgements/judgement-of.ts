import { type Judgement, makeJudgement, type NewJudgement } from '../../../schema/judgement.js';

/** The id of an entity for tests: `a` is smaller than `b`. */
export function entity(letter: string): string {
  return `ent_${letter.charCodeAt(0).toString(16).padStart(20, '0')}`;
}

type Content<T> = T extends unknown ? Omit<T, 'by' | 'at' | 'why'> : never;

/** A judgement with a reason, as one person makes it. */
export function judgementOf(content: Content<NewJudgement>, by = 'li'): Judgement {
  return makeJudgement({ ...content, by, at: '2026-01-02T03:04:05Z', why: 'both texts were read' });
}

export const same = (a: string, b: string): Judgement => judgementOf({ kind: 'SAME', entity: entity(a), other: entity(b) });
export const different = (a: string, b: string): Judgement => judgementOf({ kind: 'DIFFERENT', entity: entity(a), other: entity(b) });
export const rename = (a: string, name: string): Judgement => judgementOf({ kind: 'RENAME', entity: entity(a), name });
