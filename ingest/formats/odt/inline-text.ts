import { noteMark } from '../original/flow-issues.js';
import { childOf, childrenOf, textOf, type XmlElement } from '../original/xml.js';

/** What a paragraph holds beside its text, in order. */
export interface Inline {
  readonly text: string;
  /** Bodies of notes; the text refers to them by `[^1]`. */
  readonly notes: readonly XmlElement[];
  readonly boxes: readonly XmlElement[];
  readonly hasPicture: boolean;
  readonly hasObject: boolean;
}

type Collected = { -readonly [Key in keyof Inline]: Inline[Key] } & { notes: XmlElement[]; boxes: XmlElement[] };

const LEFT_OUT = new Set([
  'annotation',
  'tracked-changes',
  'number',
  'ruby-text',
  'hidden-text',
  'page-number',
  'page-count',
  'script',
  'desc',
  'title',
]);
const MAX_SPACES = 1000;

/**
 * The text of a paragraph or heading.
 * @param firstNote the number of its first note
 * @param isHidden does a character style hide its text?
 */
export function readInline(paragraph: XmlElement, firstNote: number, isHidden: (style: string) => boolean): Inline {
  const into: Collected = { text: '', notes: [], boxes: [], hasPicture: false, hasObject: false };
  collect(paragraph, into, firstNote, isHidden);
  return into;
}

function collect(parent: XmlElement, into: Collected, firstNote: number, isHidden: (style: string) => boolean): void {
  for (const child of parent.children) {
    if (typeof child === 'string') {
      into.text += child.replace(/\s+/g, ' ');
      continue;
    }
    const { name, attributes } = child;
    if (LEFT_OUT.has(name) || (name === 'span' && isHidden(attributes['style-name'] ?? ''))) continue;
    if (name === 's') into.text += ' '.repeat(Math.min(Number(attributes['c'] ?? 1) || 1, MAX_SPACES));
    else if (name === 'tab') into.text += '\t';
    else if (name === 'line-break') into.text += '\n';
    else if (name === 'note') {
      const body = childOf(child, 'note-body');
      if (!body) continue;
      into.text += noteMark(firstNote + into.notes.length);
      into.notes.push(body);
    } else if (name === 'frame' || name === 'custom-shape' || name === 'g') drawing(child, into);
    else if (name === 'object' && childOf(child, 'math')) into.text += textOf(child);
    else collect(child, into, firstNote, isHidden);
  }
}

function drawing(shape: XmlElement, into: Collected): void {
  // An object comes with a picture of it.
  if (childrenOf(shape, 'object', 'object-ole').length > 0) {
    into.hasObject = true;
    return;
  }
  if (shape.name === 'custom-shape') into.boxes.push(shape);
  for (const child of childrenOf(shape)) {
    if (child.name === 'text-box') into.boxes.push(child);
    else if (child.name === 'image') into.hasPicture ||= isLarge(shape.attributes);
    else if (child.name === 'frame' || child.name === 'custom-shape' || child.name === 'g') drawing(child, into);
  }
}

const CENTIMETRES: Readonly<Record<string, number>> = { cm: 1, mm: 0.1, in: 2.54, pt: 2.54 / 72, pc: 2.54 / 6 };
const SMALLEST_PICTURE_CM = 3;

/** A smaller picture is a seal, a logo or a sign. */
function isLarge({ width, height }: Readonly<Record<string, string>>): boolean {
  return [width, height].every((length) => {
    const match = /^([\d.]+)([a-z]+)$/.exec(length ?? '');
    return !match || Number(match[1]) * (CENTIMETRES[match[2]!] ?? 1) >= SMALLEST_PICTURE_CM;
  });
}
