import { parse } from 'csv-parse/sync';
import { decode } from '../../text/decode.js';
import { BlockWriter } from '../original/block-writer.js';
import { OriginalFault, type OriginalText, type ReadLimits, type SourceDocument } from '../original/original.js';
import { sheetBlocks } from '../original/sheet-blocks.js';
import { TextBuilder } from '../original/text-builder.js';
import { csvOptions, sniffCsv } from './sniff-csv.js';

const MAX_CELLS = 400_000;

/**
 * A table as text (RFC 4180, or parted by tabs or semicolons), in the encoding that is found for it.
 * @throws OriginalFault
 */
export function readCsv({ source, bytes }: SourceDocument, limits: ReadLimits): OriginalText {
  const { text, faults } = decode(bytes);
  const delimiter = sniffCsv(bytes) ?? ',';
  const builder = new TextBuilder(limits);
  const writer = new BlockWriter(builder);
  for (const { code, message } of faults) builder.report(code, message);
  const records = readRecords(text, delimiter);
  const rows = new Map(records.map((record, row) => [row, new Map(record.map((cell, column) => [column, cell]))]));
  for (const block of sheetBlocks({ rows, merged: [] })) writer.write(block);
  return builder.finish(source, delimiter === '\t' ? 'text/tab-separated-values' : 'text/csv');
}

function readRecords(text: string, delimiter: string): string[][] {
  let cells = 0;
  const on_record = (record: string[]): string[] => {
    cells += record.length;
    if (cells > MAX_CELLS) throw new OriginalFault('TOO_LARGE', `it has more than ${MAX_CELLS} cells; split it`);
    return record;
  };
  try {
    return parse(text, { ...csvOptions(delimiter), on_record });
  } catch (error) {
    if (error instanceof OriginalFault) throw error;
    throw new OriginalFault(
      'BROKEN_FILE',
      'it begins like a table and does not go on as one; look for a quotation mark that never closes',
      {
        cause: error,
      },
    );
  }
}
