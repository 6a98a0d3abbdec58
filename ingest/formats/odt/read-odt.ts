import { unpack } from '../original/archive.js';
import { BlockWriter } from '../original/block-writer.js';
import { reportFindings, writeNote } from '../original/flow-issues.js';
import { OriginalFault, type OriginalText, type ReadLimits, type SourceDocument } from '../original/original.js';
import { TextBuilder } from '../original/text-builder.js';
import { childOf, childrenOf, eachChild, readXml, type XmlElement } from '../original/xml.js';
import { readListStyle, readListStyles } from './list-numbers.js';
import { hiddenStyles, TextReader } from './text-reader.js';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';
const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';
const KIND = 'mimetype';

/**
 * An OpenDocument text: its body with the numbers of its lists, tables, text boxes and notes; headers and footers stand in the part
 * of the styles and are left out.
 * @throws OriginalFault
 */
export function readOdt({ source, bytes }: SourceDocument, limits: ReadLimits): OriginalText {
  const parts = unpack(bytes, limits, (name) => [CONTENT, STYLES, MANIFEST, KIND].includes(name));
  if (Buffer.from(parts.get(MANIFEST) ?? []).includes('encryption-data'))
    throw new OriginalFault('ENCRYPTED_FILE', 'it is encrypted; save it without a password');
  const kind = new TextDecoder().decode(parts.get(KIND)).trim();
  if (kind !== '' && !kind.startsWith(MEDIA_TYPE))
    throw new OriginalFault('UNSUPPORTED_FORMAT', `it is no text but ${kind}; save it as .odt, .docx, .xlsx or PDF`);
  const content = parts.get(CONTENT);
  if (!content) throw new OriginalFault('BROKEN_FILE', `it has no part ${CONTENT}; open it and save it anew`);
  const common = parts.get(STYLES);
  const styles = common && childOf(readXml(common, STYLES, limits), 'styles');
  const automatic: XmlElement[] = [];
  eachChild(content, CONTENT, limits, 'automatic-styles', (style) => automatic.push(style));
  const roots = [...(styles ? [styles] : []), { name: 'automatic-styles', attributes: {}, children: automatic }];
  const reader = new TextReader({
    lists: readListStyles(roots),
    outline: readListStyle(childOf(styles, 'outline-style')),
    isHidden: hiddenStyles(roots),
  });
  const builder = new TextBuilder(limits);
  const writer = new BlockWriter(builder);
  eachChild(content, CONTENT, limits, 'text', (child) => {
    for (const block of reader.read(child)) writer.write(block);
  });
  // A note that has one itself is read once, and so ends.
  for (const { body, number, paragraph } of [...reader.notes]) {
    writeNote(
      writer,
      childrenOf(body).flatMap((child) => reader.read(child, true)),
      { number, paragraph },
    );
  }
  reportFindings(reader.findings, builder);
  return builder.finish(source, MEDIA_TYPE);
}
