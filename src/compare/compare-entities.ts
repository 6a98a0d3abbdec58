import { hasTrait } from '../../schema/entity-traits.js';
import type { DocumentGraph, EntityRecord, MentionRecord } from '../../schema/records.js';
import { comparable, namesOf } from './compare-bodies.js';

/** An entity that one plan names and the other does not, with where it is named first. */
export interface NamedOnce {
  readonly entity: EntityRecord;
  readonly mention: MentionRecord;
}

/**
 * The entities of one plan that the other names by none of their names, in reading order. What the other's text holds without
 * an entity was overlooked there, and is nothing new.
 */
export function onlyIn(graph: DocumentGraph, other: DocumentGraph): NamedOnce[] {
  const ids = new Set(other.entities.map(({ id }) => id));
  const names = new Set(other.entities.flatMap(namesOf).map(comparable));
  const text = comparable(other.text);
  const first = new Map([...graph.mentions].sort((x, y) => y.start - x.start).map((mention) => [mention.entity, mention]));
  return graph.entities
    .filter((entity) => entity.id !== graph.document.policy && !hasTrait(entity.type, 'task', 'target') && !ids.has(entity.id))
    .flatMap((entity) => {
      const mention = first.get(entity.id);
      if (!mention) return [];
      const forms = [mention.quote, ...namesOf(entity)].map(comparable);
      return forms.some((form) => names.has(form) || text.includes(form)) ? [] : [{ entity, mention }];
    })
    .sort((x, y) => x.mention.start - y.mention.start || (x.entity.id < y.entity.id ? -1 : 1));
}
