import { CodePointIndex, type Span } from '../../schema/span.js';
import type { Gold, GoldEntity } from './gold-file.js';

/** A place where a gold name stands in the text; its span counts UTF-16 units, as all spans of this file do. */
export interface GoldMention extends Span {
  readonly entity: GoldEntity;
}

/** The mentions that a reader would mark: every occurrence of every gold name, longest name first, without overlaps. */
export class GoldMentions {
  readonly all: readonly GoldMention[];
  /** The code points of the text. */
  readonly index: CodePointIndex;
  /** 1 for every unit inside an optional name. */
  readonly #optional: Uint8Array;

  constructor(
    gold: Gold,
    readonly text: string,
  ) {
    this.index = new CodePointIndex(text);
    this.#optional = new Uint8Array(text.length);
    this.all = markNames(gold, text);
    for (const { start, end, entity } of this.all) if (entity.optional) this.#optional.fill(1, start, end);
  }

  /** A predicted span, which counts code points, in UTF-16 units; an end outside the text becomes -1, which no gold span has. */
  toUnits({ start, end }: Span): Span {
    const unit = (offset: number) => (offset >= 0 && offset <= this.index.length ? this.index.toUnits(offset) : -1);
    return { start: unit(start), end: unit(end) };
  }

  /** Whether a part of the span lies inside an optional name. */
  isOptional({ start, end }: Span): boolean {
    return this.#optional.subarray(start, end).includes(1);
  }
}

function markNames(gold: Gold, text: string): GoldMention[] {
  const names = gold.entities
    .flatMap((entity) => entity.names.map((name) => ({ name, entity })))
    .filter(({ name }) => name.length > 1)
    .sort((a, b) => b.name.length - a.name.length);
  const marked = new Uint8Array(text.length);
  const mentions: GoldMention[] = [];
  for (const { name, entity } of names) {
    const pattern = namePattern(name);
    for (let match; (match = pattern.exec(text)); pattern.lastIndex = match.index + 1) {
      const start = match.index;
      const end = start + match[0].length;
      if (marked.subarray(start, end).includes(1)) continue;
      marked.fill(1, start, end);
      mentions.push({ start, end, entity });
    }
  }
  return mentions;
}

/** A name may break over a line. */
function namePattern(name: string): RegExp {
  const characters = [...name.replace(/\s/g, '')].map((character) => character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(characters.join('\\s*'), 'gu');
}
