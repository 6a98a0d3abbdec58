import { unpack } from '../original/archive.js';
import { type Block, BlockWriter } from '../original/block-writer.js';
import type { OriginalText, ReadLimits, SourceDocument } from '../original/original.js';
import { sheetBlocks } from '../original/sheet-blocks.js';
import { TextBuilder } from '../original/text-builder.js';
import { Workbook } from './workbook.js';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PARTS = /^xl\/(?:workbook|sharedStrings|styles|_rels\/workbook|worksheets\/[^/]+)\.xml(?:\.rels)?$/;
/** A name that nobody gave. */
const NO_NAME = /^sheet\s?\d+$/i;

/**
 * An Excel file (Office Open XML): each sheet a table below a heading that is its name, numbers and dates as the sheet shows them.
 * @throws OriginalFault
 */
export function readXlsx({ source, bytes }: SourceDocument, limits: ReadLimits): OriginalText {
  const workbook = new Workbook(
    unpack(bytes, limits, (name) => PARTS.test(name)),
    limits,
  );
  const builder = new TextBuilder(limits);
  const writer = new BlockWriter(builder);
  const hidden = workbook.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  for (const { name, part, isHidden } of workbook.sheets) {
    if (isHidden) continue;
    const blocks = sheetBlocks(workbook.read(name, part));
    if (blocks.length > 0 && !NO_NAME.test(name) && !opening(blocks).startsWith(name))
      builder.paragraph(name, { level: 1, place: { sheet: name } });
    for (const block of blocks) writer.write(block);
  }
  if (hidden.length > 0)
    builder.report('UNREAD_PART', `hidden sheets were left out: ${hidden.slice(0, 10).join(', ')}; show them to have them read`);
  return builder.finish(source, MEDIA_TYPE);
}

/** The words that a sheet begins with. */
function opening([block]: readonly Block[]): string {
  const first = block && 'rows' in block ? block.rows[0]?.[0]?.blocks[0] : block;
  return first && 'text' in first ? first.text.trim() : '';
}
