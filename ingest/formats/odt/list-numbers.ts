import { formatLike } from '../original/number-format.js';
import { childrenOf, type XmlElement } from '../original/xml.js';

interface Level {
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  /** `%1%.%2%` stands for the numbers of the first and second level; without it, `display` levels are joined with dots. */
  readonly pattern?: string | undefined;
  readonly display: number;
  readonly start: number;
}

/** The levels of one list style; what a list without numbers has is missing. */
export type ListStyle = ReadonlyMap<number, Level>;

const NUMBERED = ['list-level-style-number', 'outline-level-style'] as const;
const DEEPEST = 10;

/** List styles by name, from the style parts of an OpenDocument text. */
export function readListStyles(roots: readonly XmlElement[]): Map<string, ListStyle> {
  const styles = new Map<string, ListStyle>();
  for (const style of roots.flatMap((root) => childrenOf(root, 'list-style')))
    styles.set(style.attributes['name'] ?? '', readListStyle(style));
  return styles;
}

export function readListStyle(style: XmlElement | undefined): ListStyle {
  const levels = new Map<number, Level>();
  for (const { attributes } of childrenOf(style, ...NUMBERED)) {
    const format = attributes['num-format'] ?? '';
    if (format === '') continue;
    levels.set(Number(attributes['level']), {
      format,
      prefix: attributes['num-prefix'] ?? '',
      suffix: attributes['num-suffix'] ?? '',
      pattern: attributes['num-list-format'],
      display: Number(attributes['display-levels'] ?? 1),
      start: Number(attributes['start-value'] ?? 1),
    });
  }
  return levels;
}

/** Counts the paragraphs of one list, and of those that continue it. */
export class ListNumbers {
  readonly #counters: (number | undefined)[] = [];

  constructor(readonly style: ListStyle) {}

  /** The mark of the next paragraph at a level, from 1; empty where the level has no numbers. */
  next(level: number, start?: number): string {
    const at = Math.min(level, DEEPEST);
    const last = this.#counters[at];
    this.#counters[at] = start ?? (last === undefined ? (this.style.get(at)?.start ?? 1) : last + 1);
    this.#counters.length = at + 1;
    const own = this.style.get(at);
    if (!own) return '';
    if (own.pattern !== undefined) return own.pattern.replace(/%(\d{1,2})%/g, (_, digits: string) => this.#number(Number(digits)));
    const first = Math.max(at - own.display + 1, 1);
    const numbers = Array.from({ length: at - first + 1 }, (_, index) => this.#number(first + index));
    return own.prefix + numbers.join('.') + own.suffix;
  }

  #number(level: number): string {
    const { format, start } = this.style.get(level) ?? {};
    return format === undefined ? '' : formatLike(format)(this.#counters[level] ?? start ?? 1);
  }
}
