import type { MergedCells, Sheet } from '../original/sheet-blocks.js';
import { OriginalFault, type ReadLimits } from '../original/original.js';
import { childOf, childrenOf, eachChild, readXml, textOf, type XmlElement } from '../original/xml.js';
import { type CellFormat, cellFormat } from './cell-format.js';

const MAX_CELLS = 400_000;
const REFERENCE = /^([A-Z]{1,3})(\d{1,7})$/;

/** The parts of an Excel file that say what its cells hold. */
export class Workbook {
  readonly #parts: ReadonlyMap<string, Uint8Array>;
  readonly #limits: ReadLimits;
  readonly #strings: string[] = [];
  readonly #formats: CellFormat[] = [];
  readonly #plain = cellFormat(0, undefined, false);
  /** Sheets in their order, with the part that each is. */
  readonly sheets: readonly { readonly name: string; readonly part: string; readonly isHidden: boolean }[];
  #cells = 0;

  constructor(parts: ReadonlyMap<string, Uint8Array>, limits: ReadLimits) {
    this.#parts = parts;
    this.#limits = limits;
    const root = this.#part('xl/workbook.xml');
    const links = childrenOf(this.#part('xl/_rels/workbook.xml.rels'), 'Relationship');
    const targets = new Map(links.map(({ attributes }) => [attributes['Id'], attributes['Target'] ?? '']));
    this.sheets = childrenOf(childOf(root, 'sheets'), 'sheet').map(({ attributes }, index) => {
      const target = targets.get(attributes['id']) ?? `worksheets/sheet${index + 1}.xml`;
      return {
        name: attributes['name'] ?? '',
        part: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
        isHidden: (attributes['state'] ?? 'visible') !== 'visible',
      };
    });
    const strings = parts.get('xl/sharedStrings.xml');
    if (strings) eachChild(strings, 'sharedStrings.xml', limits, 'sst', (string) => this.#strings.push(stringOf(string)));
    this.#readFormats(childOf(root, 'workbookPr')?.attributes['date1904'] === '1');
  }

  /** @throws OriginalFault */
  read(name: string, part: string): Sheet {
    const bytes = this.#parts.get(part);
    const rows = new Map<number, Map<number, string>>();
    if (!bytes) return { name, rows, merged: [] };
    let next = 0;
    eachChild(bytes, part, this.#limits, 'sheetData', (row) => {
      const at = row.attributes['r'] === undefined ? next : Number(row.attributes['r']) - 1;
      next = at + 1;
      const cells = this.#row(row);
      if (cells.size > 0) rows.set(at, cells);
    });
    const merged: MergedCells[] = [];
    eachChild(bytes, part, this.#limits, 'mergeCells', ({ attributes }) => {
      const cells = mergedCells(attributes['ref'] ?? '');
      if (cells) merged.push(cells);
    });
    return { name, rows, merged };
  }

  #row(row: XmlElement): Map<number, string> {
    const cells = new Map<number, string>();
    let next = 0;
    for (const cell of childrenOf(row, 'c')) {
      const column = placeOf(cell.attributes['r'])?.column ?? next;
      next = column + 1;
      const text = this.#text(cell);
      if (text === '') continue;
      if (++this.#cells > MAX_CELLS) throw new OriginalFault('TOO_LARGE', `it has more than ${MAX_CELLS} cells; split it`);
      cells.set(column, text);
    }
    return cells;
  }

  #text(cell: XmlElement): string {
    const type = cell.attributes['t'] ?? 'n';
    if (type === 'inlineStr') return stringOf(childOf(cell, 'is'));
    const element = childOf(cell, 'v');
    const value = element ? textOf(element) : '';
    if (type === 's') return this.#strings[Number(value)] ?? '';
    if (type === 'e') return '';
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type !== 'n' || value === '' || !Number.isFinite(Number(value))) return value;
    return (this.#formats[Number(cell.attributes['s'] ?? 0)] ?? this.#plain)(Number(value));
  }

  #readFormats(is1904: boolean): void {
    const root = this.#part('xl/styles.xml');
    const codes = new Map(
      childrenOf(childOf(root, 'numFmts'), 'numFmt').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode']]),
    );
    for (const { attributes } of childrenOf(childOf(root, 'cellXfs'), 'xf')) {
      const id = attributes['numFmtId'] ?? '0';
      this.#formats.push(cellFormat(Number(id), codes.get(id), is1904));
    }
  }

  #part(name: string): XmlElement | undefined {
    const bytes = this.#parts.get(name);
    return bytes && readXml(bytes, name, this.#limits);
  }
}

/** Runs of a string in a row, without how it is pronounced. */
function stringOf(string: XmlElement | undefined): string {
  return childrenOf(string, 't', 'r')
    .map((part) => (part.name === 't' ? textOf(part) : childrenOf(part, 't').map(textOf).join('')))
    .join('');
}

/** Row and column from 0. */
function placeOf(reference: string | undefined): { row: number; column: number } | undefined {
  const [, letters, digits] = REFERENCE.exec(reference ?? '') ?? [];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 0x40;
  return { row: Number(digits) - 1, column: column - 1 };
}

function mergedCells(reference: string): MergedCells | undefined {
  const [first, last] = reference.split(':', 2).map(placeOf);
  if (!first || !last || last.row < first.row || last.column < first.column) return undefined;
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}
