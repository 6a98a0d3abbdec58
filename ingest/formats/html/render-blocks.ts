import type { Block, Cell } from '../original/block-writer.js';
import { noteMark } from '../original/flow-issues.js';
import { childElements, childNodes, type DomElement, type DomNode, elementsIn, isElement, spanOf, tagOf, wordsOf } from './dom.js';
import { pageLexicon } from './page-lexicon.js';
import type { Visibility } from './visibility.js';

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark o:p q rp rt ruby s samp small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
);
const HEADING = /^h([1-6])$/;
const NOTE = /^[[［【]?(\d{1,3})[\]］】]?$/;
const NOTE_HEAD = /^[[［【]?\d{1,3}[\]］】]?[\s.、：:]*/;
const NUMBERED = /^[(（]?[\d一二三四五六七八九十]/;
/** A longer line is never of the page around. */
const LONGEST_FURNITURE = 80;
const SMALLEST_PICTURE = 100;

/** What elements of a page show, as blocks. */
export class BlockRenderer {
  /** Pictures that stand where a paragraph would. */
  pictures = 0;
  #paragraphs = 0;
  /** Notes by the names that links to them have. */
  readonly #notes = new Map<string, number>();
  /** The number of the next item of each ordered list. */
  readonly #items = new Map<DomElement, number>();

  /** @param leftOut what is read elsewhere */
  constructor(
    readonly visibility: Visibility,
    readonly leftOut: ReadonlySet<DomNode>,
  ) {}

  render(root: DomElement): Block[] {
    return this.#blocks(root, false).filter((block) => 'rows' in block || !isFurniture(block.text));
  }

  #blocks(root: DomElement, isInCell: boolean): Block[] {
    const blocks: Block[] = [];
    let line = '';
    let picture = false;
    const end = (level?: number): void => {
      const text = line.replace(/[ \t\r\n\f]+/g, ' ').trim();
      if (text !== '') blocks.push({ text, level, paragraph: isInCell ? undefined : ++this.#paragraphs });
      else if (picture) this.pictures++;
      line = '';
      picture = false;
    };
    const walk = (node: DomNode, level: number | undefined): void => {
      if (!isElement(node)) {
        if (node.nodeType === 3) line += node.textContent ?? '';
        return;
      }
      if (this.leftOut.has(node) || this.visibility.isUnread(node)) return;
      const tag = tagOf(node);
      if (tag === 'br' || tag === 'hr') end(level);
      else if (tag === 'rt' || tag === 'rp') return;
      else if (tag === 'img') picture ||= isLarge(node);
      else if (tag === 'sup' && this.#noteMark(node)) line += this.#noteMark(node);
      else if (tag === 'table' && !isLayout(node)) {
        end(level);
        blocks.push(...this.#table(node));
      } else if (INLINE.has(tag)) for (const child of childNodes(node)) walk(child, level);
      else if (!this.visibility.isAround(node)) {
        end(level);
        const begun = blocks.length;
        const own = HEADING.exec(tag)?.[1];
        const inner = own === undefined ? level : Number(own);
        if (tag === 'li') line += this.#itemMark(node);
        for (const child of childNodes(node)) walk(child, inner);
        end(inner);
        const note = this.#notes.get(node.getAttribute('id') ?? '');
        const first = blocks[begun];
        if (note !== undefined && first && 'text' in first)
          blocks[begun] = { ...first, text: `${noteMark(note)}: ${first.text.replace(NOTE_HEAD, '')}` };
      }
    };
    for (const child of childNodes(root)) walk(child, undefined);
    end();
    return blocks;
  }

  /** The mark of a note that a link in the page leads to; the note itself has it as its name. */
  #noteMark(sup: DomElement): string | null {
    const number = NOTE.exec(wordsOf(sup))?.[1];
    const link = childElements(sup).find((child) => tagOf(child) === 'a');
    const target = link?.getAttribute('href') ?? '';
    if (number === undefined || !target.startsWith('#')) return null;
    this.#notes.set(target.slice(1), Number(number));
    return noteMark(Number(number));
  }

  /** The number that a browser shows before an item, unless the item has one of its own. */
  #itemMark(item: DomElement): string {
    const list = item.parentNode;
    if (!list || !isElement(list) || tagOf(list) !== 'ol') return '';
    const number = this.#items.get(list) ?? spanOf(list, 'start');
    this.#items.set(list, number + 1);
    return NUMBERED.test(wordsOf(item).slice(0, 20)) ? '' : `${number}.`;
  }

  #table(table: DomElement): Block[] {
    const caption = childElements(table).find((child) => tagOf(child) === 'caption');
    const rows = rowsOf(table).map((row) =>
      childElements(row)
        .filter((cell) => ['td', 'th'].includes(tagOf(cell)) && !this.visibility.isUnread(cell))
        .map((cell): Cell => ({ blocks: this.#blocks(cell, true), columns: spanOf(cell, 'colspan'), rows: spanOf(cell, 'rowspan') })),
    );
    const filled = rows.some((row) => row.some(({ blocks }) => blocks.length > 0));
    return [...(caption ? this.#blocks(caption, false) : []), ...(filled ? [{ rows }] : [])];
  }
}

/** Does a table only place what stands in it? */
function isLayout(table: DomElement): boolean {
  if (table.getAttribute('role') === 'presentation') return true;
  for (const { element } of elementsIn(table)) if (tagOf(element) === 'table') return true;
  return false;
}

function rowsOf(table: DomElement): DomElement[] {
  return childElements(table).flatMap((child) =>
    tagOf(child) === 'tr' ? [child] : ['thead', 'tbody', 'tfoot'].includes(tagOf(child)) ? rowsOf(child) : [],
  );
}

function isLarge(picture: DomElement): boolean {
  return ['width', 'height'].every((name) => {
    const size = parseInt(picture.getAttribute(name) ?? '', 10);
    return Number.isNaN(size) || size >= SMALLEST_PICTURE;
  });
}

function isFurniture(text: string): boolean {
  return text.length <= LONGEST_FURNITURE && pageLexicon().furniture.test(text);
}
