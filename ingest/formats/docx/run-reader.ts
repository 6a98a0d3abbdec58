import { type FlowFindings, noteMark } from '../original/flow-issues.js';
import { childOf, childrenOf, textOf, type XmlElement } from '../original/xml.js';
import { isOn, type Styles } from './styles.js';

/** What the runs of a paragraph hold. */
export interface Runs {
  readonly text: string;
  /** Notes that the text refers to, in order. */
  readonly notes: readonly NoteReference[];
  /** Contents of text boxes that are anchored here. */
  readonly boxes: readonly XmlElement[];
  /** Is there a picture that is large enough to hold words? */
  readonly hasPicture: boolean;
}

export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** English Metric Units of 3 cm. A smaller picture is a seal, a logo or a sign. */
const SMALLEST_PICTURE = 1_080_000;
const SYMBOL_FONT = /[\ue000-\uf8ff]/;
/** Fields whose result is no text of the document. */
const UNREAD_FIELD = /^\s*(?:TOC|INDEX|PAGE|NUMPAGES)\b/;

interface Field {
  code: string;
  inResult: boolean;
}

interface Collected {
  text: string;
  notes: NoteReference[];
  boxes: XmlElement[];
  hasPicture: boolean;
}

/**
 * Reads runs, in the order of the text, since a field may begin in one paragraph and end in another. Tracked changes are taken as
 * accepted, hidden text is left out, of a field its result is read.
 */
export class RunReader {
  readonly #fields: Field[] = [];
  #notes = 0;

  constructor(
    readonly styles: Styles,
    readonly findings: FlowFindings,
  ) {}

  read(paragraph: XmlElement, isHidden: boolean): Runs {
    const collected: Collected = { text: '', notes: [], boxes: [], hasPicture: false };
    this.#inline(paragraph, collected, isHidden);
    return collected;
  }

  /** What stands in a paragraph, a link, an insertion: runs and more of these. */
  #inline(parent: XmlElement, into: Collected, isHidden: boolean): void {
    for (const child of childrenOf(parent)) {
      switch (child.name) {
        case 'r':
          this.#run(child, into, isHidden);
          break;
        case 'del':
        case 'moveFrom':
          this.findings.hasChanges = true;
          break;
        case 'fldSimple':
          if (!UNREAD_FIELD.test(child.attributes['instr'] ?? '')) this.#inline(child, into, isHidden);
          break;
        case 'oMath':
        case 'oMathPara':
          if (this.#isRead()) into.text += formulaOf(child);
          break;
        case 'ins':
        case 'moveTo':
          this.findings.hasChanges = true;
          this.#inline(child, into, isHidden);
          break;
        case 'hyperlink':
        case 'smartTag':
        case 'sdt':
        case 'sdtContent':
        case 'customXml':
        case 'dir':
        case 'bdo':
          this.#inline(child, into, isHidden);
      }
    }
  }

  #run(run: XmlElement, into: Collected, paragraphHidden: boolean): void {
    const properties = childOf(run, 'rPr');
    const vanish = childOf(properties, 'vanish');
    const style = childOf(properties, 'rStyle')?.attributes['val'];
    const isHidden = vanish
      ? isOn(vanish.attributes['val'] ?? '1')
      : paragraphHidden || (style !== undefined && this.styles.get(style).hidden);
    for (const child of childrenOf(run)) {
      this.#field(child);
      if (!this.#isRead()) continue;
      if (isHidden) this.findings.hasHidden ||= child.name === 't';
      else this.#content(child, into);
    }
  }

  #field({ name, attributes, children }: XmlElement): void {
    if (name === 'instrText') {
      const field = this.#fields.at(-1);
      if (field && field.code.length < 100) field.code += children.filter((child) => typeof child === 'string').join('');
    } else if (name === 'fldChar') {
      const type = attributes['fldCharType'];
      if (type === 'begin') this.#fields.push({ code: '', inResult: false });
      else if (type === 'end') this.#fields.pop();
      else if (this.#fields.length > 0) this.#fields.at(-1)!.inResult = true;
    }
  }

  #isRead(): boolean {
    return this.#fields.every(({ code, inResult }) => inResult && !UNREAD_FIELD.test(code));
  }

  #content(child: XmlElement, into: Collected): void {
    switch (child.name) {
      case 't':
        into.text += textOf(child);
        break;
      case 'tab':
      case 'ptab':
        into.text += '\t';
        break;
      case 'br':
      case 'cr':
        into.text += '\n';
        break;
      case 'noBreakHyphen':
        into.text += '-';
        break;
      case 'sym': {
        const sign = String.fromCodePoint(Math.min(parseInt(child.attributes['char'] ?? '', 16) || 0x20, 0xffff));
        if (!SYMBOL_FONT.test(sign)) into.text += sign;
        break;
      }
      case 'footnoteReference':
      case 'endnoteReference':
        into.text += noteMark(++this.#notes);
        into.notes.push({ kind: child.name === 'footnoteReference' ? 'footnote' : 'endnote', id: child.attributes['id'] ?? '' });
        break;
      case 'ruby':
        this.#inline(childOf(child, 'rubyBase') ?? child, into, false);
        break;
      case 'AlternateContent':
        for (const content of childrenOf(childOf(child, 'Choice') ?? childOf(child, 'Fallback'))) this.#content(content, into);
        break;
      case 'drawing':
      case 'pict':
      case 'object':
        this.#drawing(child, into);
    }
  }

  #drawing(drawing: XmlElement, into: Collected): void {
    const size = { width: Infinity, height: Infinity };
    const look = (element: XmlElement): void => {
      if (element.name === 'txbxContent') {
        into.boxes.push(element);
        return;
      }
      if (element.name === 'extent') [size.width, size.height] = [Number(element.attributes['cx']), Number(element.attributes['cy'])];
      if ((element.name === 'blip' || element.name === 'imagedata') && Math.min(size.width, size.height) >= SMALLEST_PICTURE)
        into.hasPicture = true;
      if (element.name === 'OLEObject' || element.name === 'chart' || element.name === 'relIds') this.findings.hasObjects = true;
      // A choice beside an older form of the same drawing.
      const children =
        element.name === 'AlternateContent' ? [childOf(element, 'Choice') ?? childOf(element, 'Fallback')] : childrenOf(element);
      for (const child of children) if (child) look(child);
    };
    look(drawing);
  }
}

/** The signs of a formula, in a row. */
function formulaOf(element: XmlElement): string {
  if (element.name === 't') return textOf(element);
  return childrenOf(element).map(formulaOf).join('');
}
