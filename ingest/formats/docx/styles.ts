import { childOf, childrenOf, type XmlElement } from '../original/xml.js';

/** Which number a paragraph has: a list, and the level in it from 0. Either may be left to the style. */
export interface NumberReference {
  readonly list?: string | undefined;
  readonly level?: number | undefined;
}

/** What a style says of the structure; the styles that it is based on are counted in. */
export interface Style extends NumberReference {
  readonly name: string;
  /** Outline level from 0; 9 is running text. */
  readonly outline?: number | undefined;
  readonly hidden: boolean;
}

const PLAIN: Style = { name: '', hidden: false };
const HEADING = /^heading ([1-9])$/i;

/** The styles of a Word file, by their ids. */
export class Styles {
  readonly #elements = new Map<string, XmlElement>();
  readonly #styles = new Map<string, Style>();
  #defaultParagraph: string | undefined;

  constructor(root: XmlElement | undefined) {
    for (const style of childrenOf(root, 'style')) {
      const id = style.attributes['styleId'];
      if (id === undefined) continue;
      this.#elements.set(id, style);
      if (style.attributes['type'] === 'paragraph' && isOn(style.attributes['default'])) this.#defaultParagraph = id;
    }
  }

  /** The style of that id; without one, what paragraphs have by default. A style that is based on itself ends there. */
  get(id = this.#defaultParagraph): Style {
    if (id === undefined) return PLAIN;
    const known = this.#styles.get(id);
    if (known) return known;
    this.#styles.set(id, PLAIN);
    const element = this.#elements.get(id);
    if (!element) return PLAIN;
    const based = childOf(element, 'basedOn')?.attributes['val'];
    const base = based === undefined ? PLAIN : this.get(based);
    const properties = childOf(element, 'pPr');
    const name = childOf(element, 'name')?.attributes['val'] ?? '';
    const heading = HEADING.exec(name)?.[1];
    const own = numberReference(properties);
    const vanish = childOf(childOf(element, 'rPr'), 'vanish');
    const style = {
      name,
      outline: outlineOf(properties) ?? (heading === undefined ? base.outline : Number(heading) - 1),
      list: own.list ?? base.list,
      level: own.level ?? base.level,
      hidden: vanish ? isOn(vanish.attributes['val'] ?? '1') : base.hidden,
    };
    this.#styles.set(id, style);
    return style;
  }
}

/** The number that the properties of a paragraph or a style give. */
export function numberReference(properties: XmlElement | undefined): NumberReference {
  const reference = childOf(properties, 'numPr');
  const level = childOf(reference, 'ilvl')?.attributes['val'];
  return { list: childOf(reference, 'numId')?.attributes['val'], ...(level !== undefined && { level: whole(level) }) };
}

export function outlineOf(properties: XmlElement | undefined): number | undefined {
  const level = childOf(properties, 'outlineLvl')?.attributes['val'];
  return level === undefined ? undefined : whole(level);
}

/** A toggle without a value is on. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && !['0', 'false', 'off'].includes(value);
}

/** A whole number from 0; what is none is 0. */
export function whole(value: string | undefined): number {
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}
