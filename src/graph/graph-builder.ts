import { PlangraphError } from '../../schema/errors.js';
import type { Tie } from '../store/port/graph-store.js';
import type { Graph } from './graph.js';
import { packIds } from './packed-ids.js';

/** Takes relations in any order and makes the graph of them; the order leaves no trace. */
export class GraphBuilder {
  readonly #entities = new Map<string, { readonly at: number; readonly type: number }>();
  readonly #entityIds: string[] = [];
  readonly #entityTypes = new Names();
  readonly #relationTypes = new Names();
  readonly #relationIds: string[] = [];
  readonly #subject: number[] = [];
  readonly #object: number[] = [];
  readonly #relationType: number[] = [];
  readonly #planned: number[] = [];
  readonly #confidence: number[] = [];

  /** @param maxRelations more than these do not go into memory */
  constructor(readonly maxRelations: number) {}

  /** @throws PlangraphError GRAPH_TOO_LARGE where there are more relations than may be kept in memory. */
  add(tie: Tie): void {
    if (this.#relationIds.length >= this.maxRelations)
      throw new PlangraphError(
        'GRAPH_TOO_LARGE',
        `the store has more than ${this.maxRelations} relations to keep in memory for traversal`,
        {
          hint: 'raise PLANGRAPH_MAX_LOADED_RELATIONS (about 70 bytes a relation), or ask with lists and relations of entities',
        },
      );
    this.#relationIds.push(tie.id);
    this.#subject.push(this.#entity(tie.subject, tie.subjectType));
    this.#object.push(this.#entity(tie.object, tie.objectType));
    this.#relationType.push(this.#relationTypes.number(tie.type));
    this.#planned.push(tie.modality === 'PLANNED' ? 1 : 0);
    this.#confidence.push(tie.confidence);
  }

  build(version: string): Graph {
    const entityOrder = sortedOrder(this.#entityIds);
    const relationOrder = sortedOrder(this.#relationIds);
    const numberOf = new Uint32Array(entityOrder.length);
    entityOrder.forEach((at, number) => (numberOf[at] = number));
    const types = [...this.#entities.values()];
    const entityTypes = this.#entityTypes.sorted();
    const relationTypes = this.#relationTypes.sorted();
    const subject = uint32(relationOrder.length, (r) => numberOf[this.#subject[relationOrder[r]!]!]!);
    const object = uint32(relationOrder.length, (r) => numberOf[this.#object[relationOrder[r]!]!]!);
    return {
      version,
      entityTypes: entityTypes.list,
      relationTypes: relationTypes.list,
      entities: packIds(Array.from(entityOrder, (at) => this.#entityIds[at]!)),
      entityType: fill(
        new Uint16Array(new SharedArrayBuffer(entityOrder.length * 2)),
        (e) => entityTypes.place[types[entityOrder[e]!]!.type]!,
      ),
      ...compressRows(entityOrder.length, subject, object),
      relations: packIds(Array.from(relationOrder, (at) => this.#relationIds[at]!)),
      subject,
      object,
      relationType: fill(
        new Uint16Array(new SharedArrayBuffer(subject.length * 2)),
        (r) => relationTypes.place[this.#relationType[relationOrder[r]!]!]!,
      ),
      planned: fill(new Uint8Array(new SharedArrayBuffer(subject.length)), (r) => this.#planned[relationOrder[r]!]!),
      confidence: fill(new Float64Array(new SharedArrayBuffer(subject.length * 8)), (r) => this.#confidence[relationOrder[r]!]!),
    };
  }

  #entity(id: string, type: string): number {
    const known = this.#entities.get(id);
    if (known) return known.at;
    const at = this.#entityIds.push(id) - 1;
    this.#entities.set(id, { at, type: this.#entityTypes.number(type) });
    return at;
  }
}

/** Names numbered as they come. */
class Names {
  readonly #list: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const made = this.#list.push(name) - 1;
    this.#numbers.set(name, made);
    return made;
  }

  /** The names in order, and the place of each number there. */
  sorted(): { readonly list: readonly string[]; readonly place: readonly number[] } {
    const list = [...this.#list].sort();
    return { list, place: this.#list.map((name) => list.indexOf(name)) };
  }
}

/** Each entity's ties beside each other, by the other end, then by relation. */
function compressRows(count: number, subject: Uint32Array, object: Uint32Array): Pick<Graph, 'offsets' | 'others' | 'ties'> {
  const offsets = uint32(count + 1, () => 0);
  const eachTie = (visit: (entity: number, relation: number) => void): void => {
    for (let r = 0; r < subject.length; r++) {
      visit(subject[r]!, r);
      if (object[r] !== subject[r]) visit(object[r]!, r);
    }
  };
  eachTie((entity) => (offsets[entity + 1]! += 1));
  for (let e = 0; e < count; e++) offsets[e + 1]! += offsets[e]!;
  const next = offsets.slice();
  const ties = uint32(offsets[count]!, () => 0);
  eachTie((entity, relation) => (ties[next[entity]!++] = relation));
  const otherOf = (entity: number, relation: number): number => (subject[relation] === entity ? object[relation]! : subject[relation]!);
  for (let e = 0; e < count; e++) ties.subarray(offsets[e], offsets[e + 1]).sort((a, b) => otherOf(e, a) - otherOf(e, b) || a - b);
  const others = uint32(ties.length, () => 0);
  for (let e = 0; e < count; e++) for (let at = offsets[e]!; at < offsets[e + 1]!; at++) others[at] = otherOf(e, ties[at]!);
  return { offsets, others, ties };
}

function sortedOrder(ids: readonly string[]): Uint32Array {
  return Uint32Array.from(ids.keys()).sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
}

function uint32(length: number, value: (at: number) => number): Uint32Array {
  return fill(new Uint32Array(new SharedArrayBuffer(length * 4)), value);
}

function fill<T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(array: T, value: (at: number) => number): T {
  for (let at = 0; at < array.length; at++) array[at] = value(at);
  return array;
}
