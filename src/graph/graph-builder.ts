import { PlangraphError } from '../../schema/errors.js';
import type { Edge } from '../store/port/graph-store.js';
import type { Graph } from './graph.js';
import { ChunkedArray } from './chunked-array.js';
import { StringTableBuilder } from './string-table.js';

/** Takes relations in any order and makes the graph of them; the order leaves no trace. */
export class GraphBuilder {
  readonly #entities = new Map<string, number>();
  readonly #entityIds = new StringTableBuilder();
  readonly #entityType = new ChunkedArray(Uint16Array);
  readonly #entityTypes = new Names();
  readonly #relationTypes = new Names();
  readonly #relationIds = new StringTableBuilder();
  readonly #subject = new ChunkedArray(Uint32Array);
  readonly #object = new ChunkedArray(Uint32Array);
  readonly #relationType = new ChunkedArray(Uint16Array);
  readonly #planned = new ChunkedArray(Uint8Array);
  readonly #confidence = new ChunkedArray(Float64Array);

  /** @param maxRelations more than these do not go into memory */
  constructor(readonly maxRelations: number) {}

  /** @throws PlangraphError GRAPH_TOO_LARGE where there are more relations than may be kept in memory. */
  add(relation: Edge): void {
    if (this.#relationIds.count >= this.maxRelations)
      throw new PlangraphError(
        'GRAPH_TOO_LARGE',
        `the store has more than ${this.maxRelations} relations to keep in memory for traversal`,
        {
          hint: 'raise PLANGRAPH_MAX_LOADED_RELATIONS (about 70 bytes a relation), or ask with lists and relations of entities',
        },
      );
    this.#relationIds.add(relation.id);
    this.#subject.push(this.#entity(relation.subject, relation.subjectType));
    this.#object.push(this.#entity(relation.object, relation.objectType));
    this.#relationType.push(this.#relationTypes.number(relation.type));
    this.#planned.push(relation.modality === 'PLANNED' ? 1 : 0);
    this.#confidence.push(relation.confidence);
  }

  /** The graph of what was added, of which nothing remains here: each list is given back as soon as it has been put in order. */
  build(version: string): Graph {
    const entityOrder = this.#entityIds.order();
    const relationOrder = this.#relationIds.order();
    const numberOf = uint32(entityOrder.length);
    entityOrder.forEach((at, number) => (numberOf[at] = number));
    const entityTypes = this.#entityTypes.sorted();
    const relationTypes = this.#relationTypes.sorted();
    const [entities, relations] = [entityOrder.length, relationOrder.length];
    const built = {
      version,
      entityTypes: entityTypes.list,
      relationTypes: relationTypes.list,
      relations: this.#relationIds.pack(relationOrder),
      subject: this.#subject.moveTo(uint32(relations), relationOrder, (entity) => numberOf[entity]!),
      object: this.#object.moveTo(uint32(relations), relationOrder, (entity) => numberOf[entity]!),
      relationType: this.#relationType.moveTo(uint16(relations), relationOrder, (type) => relationTypes.place[type]!),
      planned: this.#planned.moveTo(new Uint8Array(new SharedArrayBuffer(relations)), relationOrder),
      confidence: this.#confidence.moveTo(new Float64Array(new SharedArrayBuffer(relations * 8)), relationOrder),
      entities: this.#entityIds.pack(entityOrder),
      entityType: this.#entityType.moveTo(uint16(entities), entityOrder, (type) => entityTypes.place[type]!),
    };
    this.#entities.clear();
    return { ...built, ...compressRows(entities, built.subject, built.object) };
  }

  #entity(id: string, type: string): number {
    const known = this.#entities.get(id);
    if (known !== undefined) return known;
    const at = this.#entityIds.count;
    this.#entityIds.add(id);
    this.#entityType.push(this.#entityTypes.number(type));
    this.#entities.set(id, at);
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

/** Each entity's edges beside each other, by the other end, then by relation. */
function compressRows(count: number, subject: Uint32Array, object: Uint32Array): Pick<Graph, 'offsets' | 'others' | 'edges'> {
  const offsets = uint32(count + 1);
  const eachEdge = (visit: (entity: number, relation: number) => void): void => {
    for (let r = 0; r < subject.length; r++) {
      visit(subject[r]!, r);
      if (object[r] !== subject[r]) visit(object[r]!, r);
    }
  };
  eachEdge((entity) => (offsets[entity + 1]! += 1));
  for (let e = 0; e < count; e++) offsets[e + 1]! += offsets[e]!;
  const next = Uint32Array.from(offsets);
  const edges = uint32(offsets[count]!);
  eachEdge((entity, relation) => (edges[next[entity]!++] = relation));
  const otherOf = (entity: number, relation: number): number => (subject[relation] === entity ? object[relation]! : subject[relation]!);
  for (let e = 0; e < count; e++) edges.subarray(offsets[e], offsets[e + 1]).sort((a, b) => otherOf(e, a) - otherOf(e, b) || a - b);
  const others = uint32(edges.length);
  for (let e = 0; e < count; e++) for (let at = offsets[e]!; at < offsets[e + 1]!; at++) others[at] = otherOf(e, edges[at]!);
  return { offsets, others, edges };
}

function uint32(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(length * 4));
}

function uint16(length: number): Uint16Array {
  return new Uint16Array(new SharedArrayBuffer(length * 2));
}
