import type { Block, Cell, Table } from '../original/block-writer.js';
import { FlowFindings } from '../original/flow-issues.js';
import { numbered } from '../original/number-format.js';
import { childOf, childrenOf, type XmlElement } from '../original/xml.js';
import type { Numbering } from './numbering.js';
import { type NoteReference, RunReader } from './run-reader.js';
import { numberReference, outlineOf, type Styles, whole } from './styles.js';

/** A note's reference, numbered from 1 in the order of the text, with the paragraph that refers to it. */
export interface PlacedNote extends NoteReference {
  readonly number: number;
  readonly paragraph: number;
}

const BODY_LEVEL = 9;
const CONTENTS_STYLE = /^toc \d$/i;

/** Turns the elements of a Word text into blocks, in order: numbers and fields run on from one to the next. */
export class BodyReader {
  readonly notes: PlacedNote[] = [];
  readonly findings = new FlowFindings();
  readonly #runs: RunReader;
  #paragraphs = 0;
  /** Text of paragraphs whose mark was deleted: it runs on in the next one. */
  #carried = '';

  constructor(
    readonly styles: Styles,
    readonly numbering: Numbering,
  ) {
    this.#runs = new RunReader(styles, this.findings);
  }

  /** The blocks of one child of the body, or of a cell, a text box, a note. */
  read(element: XmlElement, isInCell = false): Block[] {
    switch (element.name) {
      case 'p':
        return this.#paragraph(element, isInCell);
      case 'tbl':
        return this.#table(element);
      case 'sdt':
        return isContents(element) ? [] : this.#all(childOf(element, 'sdtContent'), isInCell);
      case 'customXml':
      case 'ins':
      case 'moveTo':
        return this.#all(element, isInCell);
      case 'altChunk':
        this.findings.hasObjects = true;
    }
    return [];
  }

  #all(parent: XmlElement | undefined, isInCell = false): Block[] {
    return childrenOf(parent).flatMap((child) => this.read(child, isInCell));
  }

  #paragraph(element: XmlElement, isInCell: boolean): Block[] {
    const paragraph = isInCell ? undefined : ++this.#paragraphs;
    const properties = childOf(element, 'pPr');
    const id = childOf(properties, 'pStyle')?.attributes['val'];
    const style = this.styles.get(id);
    const { text, notes, boxes, hasPicture } = this.#runs.read(element, style.hidden);
    for (const note of notes) this.notes.push({ ...note, number: this.notes.length + 1, paragraph: paragraph ?? this.#paragraphs });
    const own = numberReference(properties);
    const mark = this.numbering.next({ list: own.list ?? style.list, level: own.level ?? style.level }, id);
    if (CONTENTS_STYLE.test(style.name)) return [];
    if (hasPicture && text.trim() === '' && boxes.length === 0) this.findings.pictures++;
    const deletion = childOf(childOf(properties, 'rPr'), 'del');
    const whole = this.#carried + (text.trim() === '' && !isInCell ? text : numbered(mark, text.trimStart()));
    this.#carried = deletion ? whole : '';
    this.findings.hasChanges ||= deletion !== undefined;
    const outline = outlineOf(properties) ?? style.outline;
    const inside = boxes.flatMap((box) => this.#all(box));
    if (deletion) return inside;
    return [{ text: whole, paragraph, ...(outline !== undefined && outline < BODY_LEVEL && { level: outline + 1 }) }, ...inside];
  }

  #table(element: XmlElement): Block[] {
    const rows: Cell[][] = [];
    // The cell that was last begun in each column, for those below that go on with it.
    const open = new Map<number, { rows: number }>();
    for (const row of rowsOf(element)) {
      const properties = childOf(row, 'trPr');
      this.findings.hasChanges ||= childOf(properties, 'ins') !== undefined || childOf(properties, 'del') !== undefined;
      if (childOf(properties, 'del')) continue;
      const cells: (Cell & { rows: number })[] = [];
      let column = whole(childOf(properties, 'gridBefore')?.attributes['val']);
      if (column > 0) cells.push({ blocks: [], columns: column, rows: 1 });
      for (const cell of cellsOf(row)) {
        const cellProperties = childOf(cell, 'tcPr');
        const columns = Math.max(whole(childOf(cellProperties, 'gridSpan')?.attributes['val']), 1);
        const merge = childOf(cellProperties, 'vMerge');
        const above = merge && merge.attributes['val'] !== 'restart' ? open.get(column) : undefined;
        if (above) above.rows++;
        else {
          const begun = { blocks: this.#all(cell, true), columns, rows: 1 };
          cells.push(begun);
          open.set(column, begun);
        }
        column += columns;
      }
      rows.push(cells);
    }
    const table: Table = { rows };
    return [table];
  }
}

/** Rows and cells may stand in controls. */
function rowsOf(table: XmlElement): XmlElement[] {
  return childrenOf(table, 'tr', 'sdt', 'sdtContent', 'customXml', 'ins').flatMap((child) =>
    child.name === 'tr' ? [child] : rowsOf(child),
  );
}

function cellsOf(row: XmlElement): XmlElement[] {
  return childrenOf(row, 'tc', 'sdt', 'sdtContent', 'customXml').flatMap((child) => (child.name === 'tc' ? [child] : cellsOf(child)));
}

/** Is this control a table of contents? */
function isContents(control: XmlElement): boolean {
  const properties = childOf(control, 'sdtPr');
  const gallery = childOf(childOf(properties, 'docPartObj'), 'docPartGallery');
  return gallery?.attributes['val'] === 'Table of Contents';
}
