import type { StoredEntity } from '../../store/port/graph-store.js';

/** What a picture calls an entity: its name, and of a number what it counts. */
export function captionOf({ name, attributes }: StoredEntity): string {
  const { subject } = attributes;
  return typeof subject === 'string' && !name.includes(subject) ? `${subject} ${name}` : name;
}
