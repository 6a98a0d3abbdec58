import type { Judgement } from '../../schema/judgement.js';
import { type Resolution, survivorOf } from '../judgements/resolve-judgements.js';
import type { GraphReader } from '../store/port/graph-store.js';

/** The ids of the entities that a judgement names. */
export function entitiesOf(judgement: Judgement): readonly string[] {
  if ('other' in judgement) return [judgement.entity, judgement.other];
  if ('subject' in judgement) return [judgement.subject, judgement.object];
  return 'entity' in judgement ? [judgement.entity] : [];
}

/** What the entities that judgements name are called now, by the ids in the judgements; what no document names has no name. */
export async function namesOf(
  reader: Pick<GraphReader, 'entities'>,
  judgements: readonly Judgement[],
  resolution: Resolution,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(judgements.flatMap(entitiesOf))];
  const entities = await reader.entities(ids.map((id) => survivorOf(resolution, id)));
  return new Map(ids.flatMap((id, at) => (entities[at] ? [[id, entities[at].name] as const] : [])));
}
