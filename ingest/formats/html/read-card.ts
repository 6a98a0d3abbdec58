import { childElements, type DomDocument, type DomElement, type DomNode, elementsIn, isElement, tagOf, wordsOf } from './dom.js';
import { type CardKey, pageLexicon } from './page-lexicon.js';

/** What a page's card says of the document, and the elements that it is made of. */
export interface Card {
  readonly values: Readonly<Partial<Record<CardKey, string>>>;
  readonly elements: ReadonlySet<DomNode>;
}

const LABELS = new Set(['td', 'th', 'dt', 'dd', 'li', 'span', 'p', 'div', 'b', 'strong', 'label', 'em', 'i', 'h4', 'h5', 'h6', 'font']);
const INLINE = new Set(['span', 'b', 'strong', 'em', 'i', 'font', 'a', 'br', 'label']);
const CELLS = new Set(['td', 'th', 'dt', 'li']);
const CONTAINERS = new Set(['table', 'dl', 'ul']);
const LONGEST_LABEL = 12;
const LONGEST_VALUE = 300;
const FEWEST = 2;

/** Reads the card of 索引号, 发文机关, 成文日期 … that government pages carry, whatever elements it is made of. */
export function readCard(page: DomDocument): Card {
  const { labels, card } = pageLexicon();
  const found = new Map<string, string>();
  const containers = new Map<DomNode, number>();
  for (const { element } of elementsIn(page.body!)) {
    if (!LABELS.has(tagOf(element)) || !isLine(element)) continue;
    const words = wordsOf(element);
    if (words === '' || words.length > LONGEST_VALUE + LONGEST_LABEL) continue;
    const [, before = '', behind = ''] = /^([^:：]{1,20})(?:[:：](.*))?$/.exec(words) ?? [];
    const label = before.replace(/[\s【】[\]]/g, '');
    if (!labels.has(label) || found.has(label)) continue;
    const hasColon = words.length > before.length;
    const value = behind.trim() !== '' ? behind.trim() : valueBeside(element);
    // A word of a text is no label: a label has a colon, or a cell of its own in a table of them.
    if (value === null || value.length > LONGEST_VALUE || (!hasColon && !CELLS.has(tagOf(element)))) continue;
    found.set(label, value);
    const container = containerOf(element);
    if (container) containers.set(container, (containers.get(container) ?? 0) + 1);
  }
  const values: Partial<Record<CardKey, string>> = {};
  for (const key of Object.keys(card) as CardKey[]) {
    const value = card[key].map((label) => found.get(label)).find((one) => one !== undefined && one !== '');
    if (value !== undefined && key !== 'other') values[key] = value;
  }
  const elements = new Set([...containers].filter(([, count]) => count >= FEWEST).map(([container]) => container));
  return found.size >= FEWEST ? { values, elements } : { values: {}, elements: new Set() };
}

/** Does it hold words, and no lines of its own? */
function isLine(element: DomElement): boolean {
  const children = childElements(element);
  return children.length <= 3 && children.every((child) => INLINE.has(tagOf(child)));
}

/** What stands in the next cell, or in the element behind. */
function valueBeside(label: DomElement): string | null {
  let at: DomNode = label;
  while (!CELLS.has(tagOf(at)) && !next(at) && at.parentNode && isElement(at.parentNode)) at = at.parentNode;
  const beside = next(at);
  return beside && wordsOf(beside);
}

function next(node: DomNode): DomNode | null {
  for (let at = node.nextSibling; at; at = at.nextSibling) if (isElement(at) || (at.textContent ?? '').trim() !== '') return at;
  return null;
}

/** The table or list that holds a label; without one, the element around its own. */
function containerOf(element: DomElement): DomNode | null {
  for (let at = element.parentNode; at && isElement(at) && tagOf(at) !== 'body'; at = at.parentNode)
    if (CONTAINERS.has(tagOf(at))) return at;
  const around = element.parentNode;
  return around && tagOf(around) !== 'body' ? around : null;
}
