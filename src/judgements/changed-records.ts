import { type Resolution, survivorOf } from './resolve-judgements.js';

/** Which records a change of judgements may change. */
export interface ChangedRecords {
  /** Ids under which documents may say something of them now. */
  readonly entities: readonly string[];
  readonly relations: readonly string[];
  readonly assertions: readonly string[];
  /** Ids of records that stand for others, or would if they had not been taken out. */
  readonly standing: readonly string[];
}

/** What differs between two resolutions, so that documents which are not concerned need not be looked at. */
export function changedRecords(before: Resolution, after: Resolution): ChangedRecords {
  const judged = [before, after].flatMap(({ survivors, names, types }) => [...survivors.keys(), ...names.keys(), ...types.keys()]);
  const entities = [...new Set(judged)].filter((id) => stateOf(before, id) !== stateOf(after, id)).sort();
  const relations = inOneOf(before.rejectedRelations, after.rejectedRelations);
  const assertions = inOneOf(before.rejectedAssertions, after.rejectedAssertions);
  const standing = new Set(entities.map((id) => survivorOf(before, id)));
  return { entities, relations, assertions, standing: [...standing, ...relations, ...assertions] };
}

function inOneOf(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...[...a].filter((id) => !b.has(id)), ...[...b].filter((id) => !a.has(id))].sort();
}

function stateOf(resolution: Resolution, id: string): string {
  const standing = survivorOf(resolution, id);
  return JSON.stringify([standing, resolution.names.get(standing), resolution.types.get(standing)]);
}
