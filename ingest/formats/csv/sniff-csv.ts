import { type Options, parse } from 'csv-parse/sync';
import { decode } from '../../text/decode.js';

/** Signs that part the columns, the likeliest first. */
const DELIMITERS = ['\t', ',', ';'];
const SAMPLE = 64 * 1024;
const MAX_RECORDS = 200;
const LONGEST_CELL = 4_000;
const FEWEST_COLUMNS = 3;
const FEWEST_RECORDS = 3;

/** How cells are read: quotes may stand where they please, and rows may be of any length. */
export function csvOptions(delimiter: string): Options {
  return {
    delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: 1_000_000,
  };
}

/** What parts the columns of a text of which every row has as many; null where it is no such text. */
export function sniffCsv(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, SAMPLE);
  const { text } = decode(head);
  const firstLine = text.slice(0, LONGEST_CELL).split(/[\r\n]/, 1)[0]!;
  return DELIMITERS.find((delimiter) => firstLine.includes(delimiter) && isRegular(text, delimiter, head.length < bytes.length)) ?? null;
}

function isRegular(text: string, delimiter: string, isCut: boolean): boolean {
  let records: string[][];
  try {
    records = parse(text, { ...csvOptions(delimiter), to: MAX_RECORDS });
  } catch {
    return false;
  }
  // The last record of a sample may be cut.
  const whole = isCut && records.length < MAX_RECORDS ? records.slice(0, -1) : records;
  const width = whole[0]?.length ?? 0;
  return (
    whole.length >= FEWEST_RECORDS &&
    (width >= FEWEST_COLUMNS || (width === 2 && whole.length > FEWEST_RECORDS)) &&
    whole.every((record) => record.length === width && record.every((cell) => cell.length <= LONGEST_CELL))
  );
}
