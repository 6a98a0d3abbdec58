import type { BlockWriter, Block } from './block-writer.js';
import type { TextBuilder } from './text-builder.js';

/** What readers of word processors' files met that is no part of the text. */
export class FlowFindings {
  hasChanges = false;
  hasHidden = false;
  hasObjects = false;
  /** Paragraphs that hold a picture and no word. */
  pictures = 0;
}

export function reportFindings({ hasChanges, hasHidden, hasObjects, pictures }: FlowFindings, builder: TextBuilder): void {
  if (hasChanges) builder.report('CHANGES_ACCEPTED', 'it has tracked changes; they were read as if all were accepted');
  if (hasHidden) builder.report('UNREAD_PART', 'it has hidden text, which was left out; show it in the file if it belongs to the plan');
  if (hasObjects) builder.report('UNREAD_PART', 'it has embedded objects or charts, which are not read; put their words into the text');
  if (pictures > 0)
    builder.report(
      'TEXT_AS_PICTURE',
      `paragraphs that hold a picture alone: ${pictures}; words and tables in pictures are not read, type them or recognise them with OCR`,
    );
}

/** Writes a note below the text, with the mark by which the text refers to it. */
export function writeNote(
  writer: BlockWriter,
  blocks: readonly Block[],
  { number, paragraph }: { number: number; paragraph: number },
): void {
  const lines = blocks.flatMap((block) => ('rows' in block ? [] : [block.text.trim()])).filter((line) => line !== '');
  if (lines.length > 0) writer.write({ text: `${noteMark(number)}: ${lines.join('\n')}`, paragraph });
}

/** As Markdown has it. */
export function noteMark(number: number): string {
  return `[^${number}]`;
}
