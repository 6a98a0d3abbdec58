import type { Span } from '../../schema/span.js';
import type { Section } from './section.js';
import type { HeadingMark } from '../text/heading-mark.js';

/** A section being built. `mark` is absent for parts without a number of their own. */
export interface OpenSection {
  readonly index: number;
  readonly parent: number | undefined;
  readonly kind: Section['kind'];
  readonly label: string;
  readonly title: string;
  readonly titleSpan: Span | undefined;
  readonly start: number;
  end: number;
  readonly mark?: HeadingMark;
  /** Markdown heading level, or 7 for a line in bold. */
  readonly level?: number;
  /** Does its text go on in the heading's own line? */
  readonly inline: boolean;
  /** Does it begin inside of a line, behind other words? */
  readonly withinLine: boolean;
  /** Is it an item of a list of conditions or the like? */
  readonly enumerated: boolean;
}

export type NewSection = Omit<OpenSection, 'index' | 'parent' | 'end'>;

/** The tree of sections as it grows down the text: all sections made, and those still open, the document first. */
export class Outline {
  readonly sections: OpenSection[] = [];
  readonly open: OpenSection[] = [];
  /** The last number of each family outside boxes, since the text or its latest annex began. */
  readonly last = new Map<string, number>();
  /** Has any numbered section been made? */
  numbered = false;

  constructor(document: NewSection) {
    this.add(document, 0);
  }

  get current(): OpenSection {
    return this.open.at(-1)!;
  }

  /** Closes all sections from `depth` on at `end`, then opens a new one below what is left. */
  add(section: NewSection, end: number): OpenSection {
    const parent = this.open.at(-1);
    const made: OpenSection = { ...section, index: this.sections.length, parent: parent?.index, end };
    this.sections.push(made);
    this.open.push(made);
    this.numbered ||= made.mark !== undefined;
    if (made.mark && !this.inside('BOX')) this.last.set(made.mark.family, made.mark.value);
    return made;
  }

  /** Leaves only the outermost `depth` sections open. */
  closeTo(depth: number, end: number): void {
    while (this.open.length > Math.max(depth, 1)) {
      const section = this.open.pop()!;
      section.end = Math.max(section.start, end);
    }
  }

  inside(kind: Section['kind']): boolean {
    return this.open.some((section) => section.kind === kind);
  }

  /** The depth below the innermost annex, where numbering begins anew; 1 where there is none. */
  get floor(): number {
    return this.open.findLastIndex((section) => section.kind === 'ANNEX') + 1 || 1;
  }
}
