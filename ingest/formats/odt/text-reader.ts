import type { Block, Cell } from '../original/block-writer.js';
import { FlowFindings } from '../original/flow-issues.js';
import { numbered } from '../original/number-format.js';
import { childOf, childrenOf, type XmlElement } from '../original/xml.js';
import { readInline } from './inline-text.js';
import { ListNumbers, type ListStyle } from './list-numbers.js';

/** What the styles of an OpenDocument text say. */
export interface TextStyles {
  readonly lists: ReadonlyMap<string, ListStyle>;
  readonly outline: ListStyle;
  readonly isHidden: (style: string) => boolean;
}

/** Where a paragraph stands in lists. */
interface InList {
  readonly numbers: ListNumbers;
  readonly style: string;
  readonly level: number;
  /** Does the next paragraph begin an item, and with which number? */
  item?: { readonly start?: number | undefined } | undefined;
}

/** A note, numbered from 1, with the paragraph that refers to it. */
interface PlacedNote {
  readonly body: XmlElement;
  readonly number: number;
  readonly paragraph: number;
}

const REPEATED = 1000;
const PLAIN: ListStyle = new Map();

/** Turns the elements of an OpenDocument text into blocks, in order: numbers run on from one to the next. */
export class TextReader {
  readonly notes: PlacedNote[] = [];
  readonly findings = new FlowFindings();
  readonly #outline: ListNumbers;
  /** Lists that may be continued, by their own ids and by their styles. */
  readonly #byId = new Map<string, ListNumbers>();
  readonly #byStyle = new Map<string, ListNumbers>();
  #paragraphs = 0;

  constructor(readonly styles: TextStyles) {
    this.#outline = new ListNumbers(styles.outline);
  }

  /** The blocks of one child of the text, or of a cell, a text box, a note. */
  read(element: XmlElement, isInCell = false, list?: InList): Block[] {
    const { name } = element;
    if (name === 'p' || name === 'h') return this.#paragraph(element, isInCell, list);
    if (name === 'list') return this.#list(element, isInCell, list);
    if (name === 'table') return [this.#table(element)];
    if (name === 'section') return this.#all(element, isInCell, list);
    // A frame that is anchored to the page stands by itself.
    if (name === 'frame' || name === 'custom-shape' || name === 'g')
      return this.#paragraph({ name: 'p', attributes: {}, children: [element] }, isInCell, undefined);
    // Indexes and forms are no text; what was deleted stands among the tracked changes.
    if (name === 'tracked-changes') this.findings.hasChanges = true;
    return [];
  }

  #all(parent: XmlElement | undefined, isInCell = false, list?: InList): Block[] {
    return childrenOf(parent).flatMap((child) => this.read(child, isInCell, list));
  }

  #paragraph(element: XmlElement, isInCell: boolean, list: InList | undefined): Block[] {
    const paragraph = isInCell ? this.#paragraphs : ++this.#paragraphs;
    const { attributes } = element;
    const { text, notes, boxes, hasPicture, hasObject } = readInline(element, this.notes.length + 1, this.styles.isHidden);
    for (const body of notes) this.notes.push({ body, number: this.notes.length + 1, paragraph });
    this.findings.hasObjects ||= hasObject;
    if (hasPicture && text.trim() === '' && boxes.length === 0) this.findings.pictures++;
    const level = element.name === 'h' ? Number(attributes['outline-level'] ?? 1) : undefined;
    const mark = this.#mark(list, attributes['is-list-header'] === 'true' ? undefined : level);
    const isHidden = this.styles.isHidden(attributes['style-name'] ?? '');
    this.findings.hasHidden ||= isHidden;
    const written = text.trim() === '' && !isInCell ? '' : numbered(mark, text.trim());
    const own: Block = { text: isHidden ? '' : written, level, paragraph: isInCell ? undefined : paragraph };
    return [own, ...boxes.flatMap((box) => this.#all(box))];
  }

  #mark(list: InList | undefined, level: number | undefined): string {
    if (list?.item) {
      const { start } = list.item;
      list.item = undefined;
      return list.numbers.next(list.level, start);
    }
    return !list && level !== undefined ? this.#outline.next(level) : '';
  }

  #list({ attributes, children }: XmlElement, isInCell: boolean, above: InList | undefined): Block[] {
    const style = attributes['style-name'] ?? above?.style ?? '';
    const isOwn = !above || style !== above.style;
    const numbers = isOwn ? this.#numbers(style, attributes) : above.numbers;
    const level = (above?.level ?? 0) + 1;
    const blocks: Block[] = [];
    for (const child of children) {
      if (typeof child === 'string' || (child.name !== 'list-item' && child.name !== 'list-header')) continue;
      const start = child.attributes['start-value'];
      const item = child.name === 'list-item' ? { start: start === undefined ? undefined : Number(start) } : undefined;
      blocks.push(...this.#all(child, isInCell, { numbers, style, level, item }));
    }
    return blocks;
  }

  #numbers(style: string, attributes: Readonly<Record<string, string>>): ListNumbers {
    const continued =
      this.#byId.get(attributes['continue-list'] ?? '') ??
      (attributes['continue-numbering'] === 'true' ? this.#byStyle.get(style) : undefined);
    const numbers = continued ?? new ListNumbers(this.styles.lists.get(style) ?? PLAIN);
    this.#byStyle.set(style, numbers);
    const id = attributes['id'];
    if (id !== undefined) this.#byId.set(id, numbers);
    return numbers;
  }

  #table(element: XmlElement): Block {
    const rows: Cell[][] = [];
    for (const row of rowsOf(element)) {
      const cells: Cell[] = [];
      for (const cell of childrenOf(row, 'table-cell')) {
        const { attributes } = cell;
        const begun = {
          blocks: this.#all(cell, true),
          columns: count(attributes['number-columns-spanned']),
          rows: count(attributes['number-rows-spanned']),
        };
        for (let again = count(attributes['number-columns-repeated']); again > 0; again--) cells.push(begun);
      }
      for (let again = count(row.attributes['number-rows-repeated']); again > 0; again--) rows.push(cells);
    }
    return { rows };
  }
}

function rowsOf(table: XmlElement): XmlElement[] {
  return childrenOf(table, 'table-row', 'table-header-rows', 'table-rows', 'table-row-group').flatMap((child) =>
    child.name === 'table-row' ? [child] : rowsOf(child),
  );
}

function count(value: string | undefined): number {
  const number = Number(value ?? 1);
  return Number.isInteger(number) ? Math.min(Math.max(number, 1), REPEATED) : 1;
}

/** The styles that hide their text, those that are based on one among them. */
export function hiddenStyles(roots: readonly (XmlElement | undefined)[]): (style: string) => boolean {
  const hidden = new Map<string, boolean>();
  const styles = new Map(
    roots.flatMap((root) => childrenOf(root, 'style').map((style) => [style.attributes['name'] ?? '', style] as const)),
  );
  const isHidden = (name: string): boolean => {
    const known = hidden.get(name);
    if (known !== undefined) return known;
    hidden.set(name, false);
    const style = styles.get(name);
    const own = childOf(style, 'text-properties')?.attributes['display'];
    const result = own === undefined ? isHidden(style?.attributes['parent-style-name'] ?? '') : own === 'none';
    hidden.set(name, result);
    return result;
  };
  return isHidden;
}
