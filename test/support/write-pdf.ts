/** Words on a page: `left` and `baseline` in points from its upper left corner. */
export interface PlacedWords {
  readonly words: string;
  readonly left: number;
  readonly baseline: number;
  readonly size: number;
}

export interface WrittenPage {
  readonly width?: number;
  readonly height?: number;
  readonly words?: readonly PlacedWords[];
  /** Drawn lines: from, to. */
  readonly lines?: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[];
  /** Pictures, one grey pixel each, drawn into boxes. */
  readonly pictures?: readonly (readonly [left: number, top: number, right: number, bottom: number])[];
}

const [A4_WIDTH, A4_HEIGHT] = [595, 842];

/**
 * Writes a PDF file whose font is not embedded and encoded by a predefined character map, as Chinese files have it: a sign of Han
 * takes an em, one of ASCII half of it.
 */
export function writePdf(pages: readonly WrittenPage[]): Buffer {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> ' +
      '/DW 1000 /W [1 95 500] /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] ' +
      '/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >>',
    stream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', '\x80'),
  ];
  for (const page of pages) {
    const [width, height] = [page.width ?? A4_WIDTH, page.height ?? A4_HEIGHT];
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${objects.length + 2} 0 R ` +
        '/Resources << /Font << /F1 3 0 R >> /XObject << /I1 5 0 R >> >> >>',
      stream('', contentOf(page, height)),
    );
  }
  return fileOf(objects);
}

function contentOf({ words = [], lines = [], pictures = [] }: WrittenPage, height: number): string {
  return [
    ...words.map(
      ({ words: text, left, baseline, size }) => `BT /F1 ${size} Tf 1 0 0 1 ${left} ${height - baseline} Tm <${hex(text)}> Tj ET`,
    ),
    ...lines.map(([x0, y0, x1, y1]) => `${x0} ${height - y0} m ${x1} ${height - y1} l S`),
    ...pictures.map(([left, top, right, bottom]) => `q ${right - left} 0 0 ${bottom - top} ${left} ${height - bottom} cm /I1 Do Q`),
  ].join('\n');
}

function hex(words: string): string {
  return Buffer.from(words, 'utf16le').swap16().toString('hex');
}

export function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`;
}

/** A file of these objects, numbered from 1; the first is its catalogue. @param trailer more entries of the trailer */
export function fileOf(objects: readonly string[], trailer = ''): Buffer {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
