import { invariant } from '../../../../schema/errors.js';
import type { StoredEntity } from '../../port/graph-store.js';
import { omit, STORED_ENTITY } from '../../records/columns.js';

/**
 * The entities at the other ends of some relations, which carry what they are called. Most ask for no more than that; all else
 * is read of all of them at once, when it is first asked of one.
 */
export class OtherEnds {
  readonly #ids = new Set<string>();
  readonly #read: (ids: readonly string[]) => readonly (StoredEntity | null)[];
  #records: ReadonlyMap<string, StoredEntity> | undefined;

  constructor(read: (ids: readonly string[]) => readonly (StoredEntity | null)[]) {
    this.#read = read;
  }

  add(id: string, type: string, name: string): StoredEntity {
    this.#ids.add(id);
    return new OtherEnd(id, type, name, this) as OtherEnd & StoredEntity;
  }

  /** @throws PlangraphError INVARIANT where the entity is gone by now. */
  recordOf(id: string): StoredEntity {
    this.#records ??= new Map(this.#read([...this.#ids]).flatMap((record) => (record ? [[record.id, record] as const] : [])));
    const record = this.#records.get(id);
    invariant(record, `a relation ends at the entity ${id}, which is not stored`);
    return record;
  }
}

class OtherEnd {
  readonly #ends: OtherEnds;

  constructor(
    readonly id: string,
    readonly type: string,
    readonly name: string,
    ends: OtherEnds,
  ) {
    this.#ends = ends;
  }

  record(): StoredEntity {
    return this.#ends.recordOf(this.id);
  }
}

for (const field of Object.keys(omit(STORED_ENTITY, 'id', 'type', 'name')) as (keyof StoredEntity)[])
  Object.defineProperty(OtherEnd.prototype, field, {
    get(this: OtherEnd) {
      return this.record()[field];
    },
  });
