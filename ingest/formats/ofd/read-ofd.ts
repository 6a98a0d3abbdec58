import { posix } from 'node:path';
import { layOut } from '../layout/lay-out.js';
import type { PositionedPage } from '../layout/positioned-page.js';
import { unpack } from '../original/archive.js';
import { type FormatReader, OriginalFault, type ReadLimits } from '../original/original.js';
import { childOf, childrenOf, readXml, textOf, type XmlElement } from '../original/xml.js';
import { type PageObjects, readObjects } from './page-objects.js';
import { numbersIn, POINTS } from './numbers.js';

const OFD = {
  mediaType: 'application/ofd',
  toText: 'printing it to PDF and `ocrmypdf -l chi_sim in.pdf out.pdf`',
  toTextAmongText: 'printing it to PDF and `ocrmypdf --redo-ocr -l chi_sim in.pdf out.pdf`',
};
const A4 = [0, 0, 210, 297];

/** A part of the archive, by the name that another part gives it. */
type PartReader = (name: string) => XmlElement;

/**
 * Reads an OFD file (GB/T 33190: pages of positioned text in XML).
 * @throws OriginalFault BROKEN_FILE, ENCRYPTED_FILE, NO_TEXT_LAYER, TOO_LARGE
 */
export const readOfd: FormatReader = async (input, limits) => {
  const parts = unpack(input.bytes, limits, (name) => /\.xml$/i.test(name));
  if ([...parts.keys()].some((name) => /(?:^|\/)Encryptions\.xml$/i.test(name)))
    throw new OriginalFault('ENCRYPTED_FILE', 'it is encrypted; save it without a password');
  const read: PartReader = (name) => {
    const path = posix.normalize(name).replace(/^\/+/, '');
    const bytes = parts.get(path);
    if (!bytes) throw new OriginalFault('BROKEN_FILE', `its part ${path} is missing; get the file again, or open it and save it anew`);
    return readXml(bytes, path, limits);
  };
  const root = [...parts.keys()].find((name) => /^OFD\.xml$/i.test(name)) ?? 'OFD.xml';
  const pages: PositionedPage[] = [];
  for (const body of childrenOf(read(root), 'DocBody')) {
    const path = textOf(childOf(body, 'DocRoot') ?? body).trim();
    addPages(path, read, limits, pages);
  }
  return layOut(input, OFD, pages, limits);
};

/** The pages of one of the file's documents, each with the template that lies under it. */
function addPages(path: string, read: PartReader, limits: ReadLimits, pages: PositionedPage[]): void {
  const document = read(path);
  const from = (name: string) => (name.startsWith('/') ? name : posix.join(posix.dirname(path), name));
  const common = childOf(document, 'CommonData');
  const templates = new Map(childrenOf(common, 'TemplatePage').map(({ attributes }) => [attributes.ID, attributes.BaseLoc]));
  const listed = childrenOf(childOf(document, 'Pages'), 'Page');
  if (pages.length + listed.length > limits.pages)
    throw new OriginalFault(
      'TOO_LARGE',
      `its ${pages.length + listed.length} pages are more than the ${limits.pages} that one document may have; split it`,
    );
  const known = new Map<string, PageObjects>();
  for (const { attributes } of listed) {
    const page = read(from(attributes.BaseLoc ?? ''));
    const [, , width, height] = boxOf(page, 'Area') ?? boxOf(common, 'PageArea') ?? A4;
    const objects = readObjects(page);
    for (const { attributes: used } of childrenOf(page, 'Template')) {
      const location = templates.get(used.TemplateID);
      if (location === undefined) continue;
      const template = known.get(location) ?? readObjects(read(from(location)));
      known.set(location, template);
      for (const kind of ['items', 'horizontal', 'vertical', 'pictures'] as const) objects[kind].push(...(template[kind] as never[]));
    }
    pages.push({ number: pages.length + 1, width: width! * POINTS, height: height! * POINTS, ...objects });
  }
}

function boxOf(element: XmlElement | undefined, area: string): number[] | null {
  const box = childOf(childOf(element, area), 'PhysicalBox');
  const numbers = box ? numbersIn(textOf(box)) : [];
  return numbers.length === 4 ? numbers : null;
}
