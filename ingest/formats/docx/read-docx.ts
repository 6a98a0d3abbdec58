import { unpack } from '../original/archive.js';
import { BlockWriter } from '../original/block-writer.js';
import { reportFindings, writeNote } from '../original/flow-issues.js';
import { OriginalFault, type OriginalText, type ReadLimits, type SourceDocument } from '../original/original.js';
import { TextBuilder } from '../original/text-builder.js';
import { childrenOf, eachChild, readXml, type XmlElement } from '../original/xml.js';
import { BodyReader } from './body-reader.js';
import { Numbering } from './numbering.js';
import { Styles } from './styles.js';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MAIN = 'word/document.xml';
const PARTS = new Set([MAIN, 'word/styles.xml', 'word/numbering.xml', 'word/footnotes.xml', 'word/endnotes.xml']);

/**
 * A Word file (Office Open XML): its body with automatic numbers, tables, text boxes and notes; headers and footers are left out.
 * @throws OriginalFault
 */
export function readDocx({ source, bytes }: SourceDocument, limits: ReadLimits): OriginalText {
  const parts = unpack(bytes, limits, (name) => PARTS.has(name));
  const main = parts.get(MAIN);
  if (!main) throw new OriginalFault('BROKEN_FILE', `it has no part ${MAIN}; open it and save it anew`);
  const part = (name: string): XmlElement | undefined => {
    const packed = parts.get(`word/${name}.xml`);
    return packed && readXml(packed, name, limits);
  };
  const styles = new Styles(part('styles'));
  const body = new BodyReader(styles, new Numbering(part('numbering'), styles));
  const builder = new TextBuilder(limits);
  const writer = new BlockWriter(builder);
  eachChild(main, MAIN, limits, 'body', (child) => {
    for (const block of body.read(child)) writer.write(block);
  });
  writeNotes(body, writer, { footnote: part('footnotes'), endnote: part('endnotes') });
  reportFindings(body.findings, builder);
  return builder.finish(source, MEDIA_TYPE);
}

function writeNotes(body: BodyReader, writer: BlockWriter, notes: Readonly<Record<'footnote' | 'endnote', XmlElement | undefined>>): void {
  const byId = new Map(
    (['footnote', 'endnote'] as const).flatMap((kind) =>
      childrenOf(notes[kind], kind).map((note) => [`${kind} ${note.attributes['id']}`, note] as const),
    ),
  );
  // A note that refers to another is read once, and so ends.
  for (const { kind, id, number, paragraph } of [...body.notes]) {
    const note = byId.get(`${kind} ${id}`);
    writeNote(
      writer,
      childrenOf(note).flatMap((child) => body.read(child, true)),
      { number, paragraph },
    );
  }
}
