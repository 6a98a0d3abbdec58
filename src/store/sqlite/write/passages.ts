import type { SectionRecord } from '../../../../schema/records.js';
import { CodePointIndex } from '../../../../schema/span.js';
import { EDGE } from '../../search/edge.js';
import { passagesOf } from '../../search/passages.js';
import { searchForm } from '../../search/search-form.js';
import type { SqliteConnection } from '../connection/connection.js';
import { gramsOfLines } from '../query/grams.js';
import { PASSAGE_ROW, type PassageRow } from '../records/tables.js';
import { type SqlValue, sql } from '../connection/sql.js';

/** Writes a document's passages and their index. */
export function insertPassages(connection: SqliteConnection, document: string, text: string, sections: readonly SectionRecord[]): void {
  const index = new CodePointIndex(text);
  const last = connection.get<{ number: number | null }>(sql`SELECT max(number) AS number FROM passage`)?.number ?? 0;
  const rows: PassageRow[] = [];
  const grams: SqlValue[][] = [];
  let at = 0;
  let byte = 0;
  for (const { start, end, section } of passagesOf(text, sections)) {
    const from = index.toUnits(start);
    const quote = text.slice(from, index.toUnits(end));
    const number = last + rows.length + 1;
    byte += Buffer.byteLength(text.slice(at, from), 'utf8');
    const bytes = Buffer.byteLength(quote, 'utf8');
    const folded = searchForm(quote);
    rows.push({ number, document, section, start, end, firstByte: byte, bytes, folded });
    grams.push([number, gramsOfLines(`${EDGE}${folded}${EDGE}`)]);
    at = from + quote.length;
    byte += bytes;
  }
  PASSAGE_ROW.insert(connection, sql`passage`, rows);
  connection.runEach('INSERT INTO passage_gram (rowid, grams) VALUES (?, ?)', grams);
}

/** Takes a document's passages out of the index; their rows follow the document by a foreign key. */
export function dropPassages(connection: SqliteConnection, document: string): void {
  connection.run(sql`DELETE FROM passage_gram WHERE rowid IN (SELECT number FROM passage WHERE document = ${document})`);
}
