import { MAX_CONNECTIONS, surestFirst } from '../connections.js';
import { type Constraint, type Passage, toPassage } from '../constraint.js';
import type { Graph } from '../graph.js';
import { idAt } from '../string-table.js';

export interface MatrixRequest {
  /** The types of the entities that head rows and columns. */
  readonly rows: string;
  readonly columns: string;
  /** What a cell counts: relations between the two, or the entities that both are directly related to. */
  readonly via: 'RELATIONS' | 'SHARED_NEIGHBOURS';
  readonly constraint: Constraint;
  readonly maxRows: number;
  readonly maxColumns: number;
}

export interface MatrixCell {
  readonly row: number;
  readonly column: number;
  readonly count: number;
  /** The ids of what is counted, at most `MAX_CONNECTIONS`. */
  readonly counted: readonly string[];
}

export interface MatrixAnswer {
  /** Ids, those with the largest sums first, then the smaller id. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** The cells that are not 0, row by row. */
  readonly cells: readonly MatrixCell[];
  readonly truncated: boolean;
}

/** Pairs of entity numbers, with what they have in common. */
type Pairs = Map<number, Map<number, number[]>>;

/** Two types of entity against each other. */
export function matrix(graph: Graph, request: MatrixRequest): MatrixAnswer {
  const { via, maxRows, maxColumns } = request;
  const pairs = via === 'RELATIONS' ? directPairs(graph, request) : sharedPairs(graph, request);
  const rowSums = new Map<number, number>();
  const columnSums = new Map<number, number>();
  for (const [row, cells] of pairs)
    for (const [column, { length }] of cells) {
      rowSums.set(row, (rowSums.get(row) ?? 0) + length);
      columnSums.set(column, (columnSums.get(column) ?? 0) + length);
    }
  const rows = largest(rowSums).slice(0, maxRows);
  const columns = largest(columnSums).slice(0, maxColumns);
  const name = (counted: number[]): string[] => {
    const best = via === 'RELATIONS' ? surestFirst(graph, counted) : counted.sort((a, b) => a - b);
    const ids = via === 'RELATIONS' ? graph.relations : graph.entities;
    return best.slice(0, MAX_CONNECTIONS).map((number) => idAt(ids, number));
  };
  const cells = rows.flatMap((entity, row) =>
    columns.flatMap((other, column): MatrixCell[] => {
      const counted = pairs.get(entity)?.get(other);
      return counted ? [{ row, column, count: counted.length, counted: name(counted) }] : [];
    }),
  );
  const ids = (entities: readonly number[]): string[] => entities.map((entity) => idAt(graph.entities, entity));
  return { rows: ids(rows), columns: ids(columns), cells, truncated: rows.length < rowSums.size || columns.length < columnSums.size };
}

function directPairs(graph: Graph, { rows, columns, constraint }: MatrixRequest): Pairs {
  const pairs: Pairs = new Map();
  const passage = toPassage(graph, constraint);
  eachOfType(graph, rows, (row) =>
    eachStep(graph, row, passage, (other, relation) => {
      if (isOfType(graph, other, columns)) addTo(pairs, row, other, relation);
    }),
  );
  return pairs;
}

function sharedPairs(graph: Graph, { rows, columns, constraint }: MatrixRequest): Pairs {
  const pairs: Pairs = new Map();
  const forwards = toPassage(graph, constraint);
  const backwards = toPassage(graph, constraint, true);
  eachOfType(graph, rows, (row) => {
    const shared = new Set<number>();
    eachStep(graph, row, forwards, (other) => void (other !== row && forwards.passes(other) && shared.add(other)));
    for (const between of shared) {
      const reached = new Set<number>();
      eachStep(graph, between, backwards, (other) => void (isOfType(graph, other, columns) && reached.add(other)));
      for (const column of reached) if (column !== row && column !== between) addTo(pairs, row, column, between);
    }
  });
  return pairs;
}

function addTo(pairs: Pairs, row: number, column: number, counted: number): void {
  const cells = pairs.get(row) ?? new Map<number, number[]>();
  pairs.set(row, cells);
  const cell = cells.get(column);
  if (cell) cell.push(counted);
  else cells.set(column, [counted]);
}

function isOfType({ entityTypes, entityType }: Graph, entity: number, type: string): boolean {
  return entityTypes[entityType[entity]!] === type;
}

function eachOfType(graph: Graph, type: string, visit: (entity: number) => void): void {
  for (let entity = 0; entity < graph.entities.count; entity++) if (isOfType(graph, entity, type)) visit(entity);
}

function eachStep(
  { offsets, others, edges }: Graph,
  from: number,
  { follows }: Passage,
  visit: (other: number, relation: number) => void,
): void {
  for (let at = offsets[from]!; at < offsets[from + 1]!; at++) if (follows(edges[at]!, from)) visit(others[at]!, edges[at]!);
}

function largest(sums: ReadonlyMap<number, number>): number[] {
  return [...sums].sort(([a, sumOfA], [b, sumOfB]) => sumOfB - sumOfA || a - b).map(([entity]) => entity);
}
