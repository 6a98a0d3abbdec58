import type { Columns } from '../../records/columns.js';
import { RecordColumns } from '../../records/record-columns.js';
import { Cypher, type CypherValue } from '../connection/cypher.js';

/** Properties to be written, by name. */
export type Properties = Record<string, CypherValue>;

/** Properties as the driver gives them. */
export type PropertyRow = Readonly<Record<string, unknown>>;

const NAME = /^_?[a-zA-Z][a-zA-Z0-9]*$/;

/** The columns of records in a graph: properties of nodes and relationships under the fields' own names, lists as lists. */
export class PropertyColumns<T> extends RecordColumns<T, CypherValue> {
  /**
   * `id: row[0], …`: the properties of the list `row`, for CREATE. Where many are written, lists of values take the place of
   * maps, which would say each name again for each of them: a fifth of all bytes that loading sends.
   */
  readonly ofRow: Cypher;

  constructor(columns: Columns<T>) {
    super(columns, { nameOf: (field) => field, asJson: ['json'] });
    const unfit = this.names.find((name) => !NAME.test(name));
    if (unfit !== undefined) throw new TypeError(`${unfit} is no name of a property`);
    this.ofRow = new Cypher([this.names.map((name, at) => `${name}: row[${at}]`).join(', ')], []);
  }

  /** The properties of one record; a field that it lacks is none. */
  toProperties(record: T): Properties {
    const values = this.toValues(record);
    return Object.fromEntries(this.names.flatMap((name, at) => (values[at] === null ? [] : [[name, values[at]!]])));
  }
}
