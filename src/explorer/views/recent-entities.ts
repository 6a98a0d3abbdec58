import type { LinkedEntity } from './entity-link.js';

const KEY = 'plangraph.recent';
const LENGTH = 8;

/** The entities that were looked at last, the latest first; none where the browser keeps nothing. */
export function recentEntities(): LinkedEntity[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isLinked).slice(0, LENGTH) : [];
  } catch {
    return [];
  }
}

export function rememberEntity(entity: LinkedEntity): void {
  const others = recentEntities().filter(({ id }) => id !== entity.id);
  try {
    localStorage.setItem(KEY, JSON.stringify([entity, ...others].slice(0, LENGTH)));
  } catch {
    // It is only for convenience.
  }
}

function isLinked(value: unknown): value is LinkedEntity {
  return typeof value === 'object' && value !== null && ['id', 'name', 'type'].every((key) => typeof (value as never)[key] === 'string');
}
