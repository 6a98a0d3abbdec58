import { canonicalJson } from '../merge/document-hash.js';
import type { ColumnKind, Columns } from './columns.js';
import { parseStored } from './parse-stored.js';

/** How an adapter keeps records. */
export interface ColumnStyle {
  /** What the column of a field is called. */
  readonly nameOf: (field: string) => string;
  /** The kinds of values that are kept as JSON. */
  readonly asJson: readonly ColumnKind[];
}

interface Column {
  readonly field: string;
  readonly name: string;
  readonly isJson: boolean;
}

/** Turns records of one kind into the values of their columns, and back; a field that a record lacks is null. */
export class RecordColumns<T, Value> {
  /** What the columns are called, in the order of the record's fields. */
  readonly names: readonly string[];
  readonly #columns: readonly Column[];

  constructor(columns: Columns<T>, { nameOf, asJson }: ColumnStyle) {
    this.#columns = Object.entries<ColumnKind>(columns).map(([field, kind]) => ({
      field,
      name: nameOf(field),
      isJson: asJson.includes(kind),
    }));
    this.names = this.#columns.map(({ name }) => name);
  }

  /** The values of the columns, in their order. */
  toValues(record: T): Value[] {
    const values: unknown[] = [];
    for (const { field, isJson } of this.#columns) {
      const value = (record as Readonly<Record<string, unknown>>)[field];
      if (value === undefined || value === null) values.push(null);
      else values.push(isJson ? canonicalJson(value) : value);
    }
    return values as Value[];
  }

  /** The record of a row that holds the columns under their names, beside others. */
  toRecord(row: Readonly<Record<string, unknown>>): T {
    const record: Record<string, unknown> = {};
    for (const { field, name, isJson } of this.#columns) {
      const value = row[name];
      if (value !== null && value !== undefined) record[field] = isJson ? parseStored(value as string) : value;
    }
    return record as T;
  }

  /** The record of values in the columns' order, behind others. */
  toRecordAt(values: readonly unknown[], from: number): T {
    const record: Record<string, unknown> = {};
    let at = from;
    for (const { field, isJson } of this.#columns) {
      const value = values[at++];
      if (value !== null) record[field] = isJson ? parseStored(value as string) : value;
    }
    return record as T;
  }
}
