import { strToU8, zipSync } from 'fflate';
import { HOSTILE_PDFS } from './hostile-pdfs.js';
import { archiveOf, docxOf, odtOf, wordList, wordParagraph } from './office-files.js';

type Maker = () => Uint8Array;

const MIB = 1024 * 1024;
const PLAN = wordParagraph('某市商贸发展规划') + wordParagraph('一、总体要求');
const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * 7919 + (at >> 3) * 31) % 251);
const times = (text: string, count: number): string => text.repeat(count);

/** The main part of each kind of archive, and a file of the kind that is well. */
const MAIN = {
  docx: ['word/document.xml', docxOf(PLAN)],
  odt: ['content.xml', odtOf('<text:p>某市商贸发展规划</text:p>')],
  xlsx: ['xl/workbook.xml', archiveOf({ 'xl/workbook.xml': '<workbook><sheets><sheet name="a"/></sheets></workbook>' })],
  ofd: ['OFD.xml', archiveOf({ 'OFD.xml': '<OFD/>' })],
} as const;

/** What can be wrong with any archive. */
function archives(kind: keyof typeof MAIN): Record<string, Maker> {
  const [main, well] = MAIN[kind];
  const with_ = (inner: string | Uint8Array): Uint8Array => archiveOf({ [main]: inner });
  const entity = (declared: string) => with_(`<!DOCTYPE a [${declared}]><a>&x;</a>`);
  return {
    'cut in the middle': () => well.subarray(0, well.length / 2),
    'cut before its end': () => well.subarray(0, well.length - 10),
    'a hole in its parts': () => {
      const holed = well.slice();
      holed.fill(0xff, 40, 90);
      return holed;
    },
    'a password': () => {
      const locked = well.slice();
      locked[6]! |= 1;
      return locked;
    },
    'a main part of nothing': () => with_(''),
    'a main part of noise': () => with_(noise(5000)),
    'a main part that unpacks a thousandfold': () => with_(new Uint8Array(60 * MIB)),
    'a main part that is another archive': () => with_(zipSync({ a: new Uint8Array(10) })),
    'a main part that ends early': () => with_('<a><b>'),
    'a part that is declared smaller than it is': () => {
      const forged = with_(`<a>${times('<b/>', 5000)}</a>`).slice();
      const directory = Buffer.from(forged).lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
      new DataView(forged.buffer, forged.byteOffset).setUint32(directory + 24, 50, true);
      return forged;
    },
    'an outer entity': () => entity('<!ENTITY x SYSTEM "file:///etc/passwd">'),
    'entities that double': () =>
      entity(Array.from({ length: 30 }, (_, at) => `<!ENTITY x${at || ''} "&x${at + 1};&x${at + 1};">`).join('')),
    'deep nesting': () => with_(times('<body>', 100_000) + times('</body>', 100_000)),
    'twenty thousand parts': () =>
      archiveOf({ [main]: '<a/>', ...Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`x${at}`, ''])) }),
  };
}

const sheetOf = (inner: string): Uint8Array =>
  archiveOf({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="x"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': `<worksheet>${inner}</worksheet>`,
  });

const OTHERS: Readonly<Record<string, Maker>> = {
  'styles that lead back.docx': () =>
    docxOf(wordParagraph('文', '<w:pStyle w:val="a"/>'), {
      styles: '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>',
    }),
  'lists that lead back.docx': () =>
    docxOf(wordParagraph('文', '<w:numPr><w:numId w:val="1"/></w:numPr>'), {
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>' +
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      styles: '<w:style w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    }),
  'numbers beyond all numbers.docx': () =>
    docxOf(times(wordParagraph('文', '<w:numPr><w:ilvl w:val="9e99"/><w:numId w:val="1"/></w:numPr>'), 3), {
      numbering:
        wordList(0, [['upperRoman', '%1%2%9']]) +
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/>' +
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="9007199254740991"/></w:lvlOverride></w:num>',
    }),
  'a million cells.docx': () => docxOf(`<w:tbl>${times(`<w:tr>${times('<w:tc/>', 1000)}</w:tr>`, 1001)}</w:tbl>${noise(9000).join('')}`),
  'cells that cover a million.docx': () =>
    docxOf(`<w:tbl>${times('<w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr></w:tc></w:tr>', 2000)}</w:tbl>`),
  'tables in tables.docx': () => docxOf(times('<w:tbl><w:tr><w:tc>', 80) + times('</w:tc></w:tr></w:tbl>', 80)),
  'fields that never end.docx': () => docxOf(times('<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:t>文</w:t></w:r></w:p>', 20_000)),
  'notes that refer to themselves.docx': () =>
    docxOf('<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>', {
      footnotes: '<w:footnote w:id="1"><w:p><w:r><w:t>注</w:t><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote>',
    }),
  'spaces without end.odt': () => odtOf(times('<text:p><text:s text:c="999999999"/></text:p>', 100)),
  'cells that are repeated a million times.odt': () =>
    odtOf(
      '<table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000000">' +
        '<text:p>格</text:p></table:table-cell></table:table-row></table:table>',
    ),
  'a million cells.xlsx': () => sheetOf(`<sheetData>${times(`<row>${times('<c><v>1</v></c>', 1000)}</row>`, 1001)}</sheetData>`),
  'merged cells over all.xlsx': () =>
    sheetOf(
      `<sheetData>${times(`<row>${times('<c><v>1</v></c>', 300)}</row>`, 300)}</sheetData>` +
        `<mergeCells>${times('<mergeCell ref="A1:XFD1048576"/>', 5000)}</mergeCells>`,
    ),
  'cells at the end of the world.xlsx': () => sheetOf('<sheetData><row r="1048576"><c r="XFD1048576"><v>1e308</v></c></row></sheetData>'),
  'deep nesting.html': () => strToU8(`<html><body>${times('<div>', 50_000)}文`),
  'tables in tables.html': () => strToU8(`<html><body>${times('<table><tr><td>', 2000)}文`),
  'cells that cover a million.html': () =>
    strToU8(`<html><body><table>${times('<tr><td rowspan="65534" colspan="1000">格</td></tr>', 2000)}</table>`),
  'a million elements.html': () => strToU8(`<html><body>${times('<b>文</b>', 200_000)}`),
  'attributes without end.html': () => strToU8(`<html><body><p ${times('a="b" ', 200_000)}>文`),
  'style without end.html': () => strToU8(`<html><head><style>${times('.a{', 200_000)}</style></head><body>文`),
  'a comment that never closes.html': () => strToU8(`<html><body><!--${times('<!--', 100_000)}`),
  'a quotation mark that never closes.csv': () => strToU8(`${times('1,甲,乙\n', 20_000)}3,"丙${times('x,', 1_000_000)}`),
  'a million cells.csv': () => strToU8(times(`${times('1,', 999)}1\n`, 1001)),
  'noise.docx': () => noise(100_000),
  'an old file.doc': () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from('WordDocument', 'utf16le')]),
  'a rich text.rtf': () => strToU8('{\\rtf1 text}'),
  'an archive of nothing.docx': () => zipSync({}),
};

/** Files that mean harm or are broken, by name: bombs, loops, cut ones, wrong types, deep nesting, outer entities. */
export const HOSTILE_FILES: Readonly<Record<string, Maker>> = {
  ...Object.fromEntries(
    (Object.keys(MAIN) as (keyof typeof MAIN)[]).flatMap((kind) =>
      Object.entries(archives(kind)).map(([name, make]) => [`${name}.${kind}`, make] as const),
    ),
  ),
  ...OTHERS,
  ...Object.fromEntries(Object.entries(HOSTILE_PDFS).map(([name, make]) => [`${name.replaceAll('/', ' ')}.pdf`, make])),
};
