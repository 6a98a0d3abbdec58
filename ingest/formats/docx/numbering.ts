import { numberFormat } from '../original/number-format.js';
import { childOf, childrenOf, type XmlElement } from '../original/xml.js';
import { isOn, type NumberReference, type Styles, whole } from './styles.js';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2` stands for the numbers of the first and second level. */
  readonly text: string;
  /** The level, counted from 1, after which this one begins anew; 0 for never. */
  readonly restart?: number;
  readonly isLegal: boolean;
  readonly style?: string | undefined;
}

interface List {
  /** The definition, whose numbers all lists of it count together. */
  readonly definition: string;
  readonly levels: readonly (Level | undefined)[];
  /** Numbers with which this list begins, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

const LEVELS = 9;

/**
 * The automatic numbers of a Word file (ECMA-376 part 1, 17.9): asked for each numbered paragraph in the order of the text, it
 * counts along and gives the mark that the paragraph shows.
 */
export class Numbering {
  readonly #definitions = new Map<string, XmlElement>();
  readonly #lists = new Map<string, List | null>();
  readonly #elements = new Map<string, XmlElement>();
  /** The numbers reached in each definition, by level. */
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(
    root: XmlElement | undefined,
    readonly styles: Styles,
  ) {
    for (const definition of childrenOf(root, 'abstractNum'))
      this.#definitions.set(definition.attributes['abstractNumId'] ?? '', definition);
    for (const list of childrenOf(root, 'num')) this.#elements.set(list.attributes['numId'] ?? '', list);
  }

  /** The mark of the next paragraph that has this number; empty for a bullet. */
  next({ list: id, level: given }: NumberReference, style: string | undefined): string {
    const list = id === undefined || id === '0' ? null : this.#list(id);
    if (!list) return '';
    const linked = style === undefined ? -1 : list.levels.findIndex((level) => level?.style === style);
    const at = Math.min(given ?? Math.max(linked, 0), LEVELS - 1);
    const level = list.levels[at];
    if (!level) return '';
    const counters = this.#count(id!, list, at);
    if (level.format === 'bullet') return '';
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const other = list.levels[Number(digit) - 1];
      const value = counters[Number(digit) - 1] ?? other?.start ?? 1;
      return numberFormat(level.isLegal ? 'decimal' : (other?.format ?? 'decimal'))(value);
    });
  }

  #count(id: string, list: List, at: number): readonly (number | undefined)[] {
    const counters = this.#counters.get(list.definition) ?? [];
    this.#counters.set(list.definition, counters);
    const key = `${id} ${at}`;
    const first = this.#begun.has(key) ? undefined : list.starts.get(at);
    this.#begun.add(key);
    const last = counters[at];
    counters[at] = first ?? (last === undefined ? list.levels[at]!.start : last + 1);
    for (let deeper = at + 1; deeper < LEVELS; deeper++) {
      const restart = list.levels[deeper]?.restart;
      if (restart === undefined || (restart > 0 && at < restart)) counters[deeper] = undefined;
    }
    return counters;
  }

  #list(id: string): List | null {
    const known = this.#lists.get(id);
    if (known !== undefined) return known;
    // A list that leads back to itself is none.
    this.#lists.set(id, null);
    const element = this.#elements.get(id);
    const definition = childOf(element, 'abstractNumId')?.attributes['val'] ?? '';
    const root = this.#definitions.get(definition);
    if (!element || !root) return null;
    const link = childOf(root, 'numStyleLink')?.attributes['val'];
    const other = link === undefined ? undefined : this.styles.get(link).list;
    const linked = other === undefined ? null : this.#list(other);
    const levels = linked ? [...linked.levels] : readLevels(root);
    const starts = new Map<number, number>();
    for (const override of childrenOf(element, 'lvlOverride')) {
      const at = Math.min(whole(override.attributes['ilvl']), LEVELS - 1);
      const replaced = childOf(override, 'lvl');
      if (replaced) levels[at] = readLevel(replaced);
      const start = childOf(override, 'startOverride')?.attributes['val'];
      if (start !== undefined) starts.set(at, whole(start));
    }
    const list = { definition: linked?.definition ?? definition, levels, starts };
    this.#lists.set(id, list);
    return list;
  }
}

function readLevels(definition: XmlElement): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const level of childrenOf(definition, 'lvl')) levels[Math.min(whole(level.attributes['ilvl']), LEVELS - 1)] = readLevel(level);
  return levels;
}

function readLevel(level: XmlElement): Level {
  const value = (name: string) => childOf(level, name)?.attributes['val'];
  const restart = value('lvlRestart');
  const legal = childOf(level, 'isLgl');
  // Newer formats stand in a choice beside an older one.
  const format = childOf(level, 'numFmt') ?? childOf(childOf(childOf(level, 'AlternateContent'), 'Fallback'), 'numFmt');
  return {
    start: whole(value('start')),
    format: format?.attributes['val'] ?? 'decimal',
    text: value('lvlText') ?? '',
    isLegal: legal !== undefined && isOn(legal.attributes['val'] ?? '1'),
    style: value('pStyle'),
    ...(restart !== undefined && { restart: whole(restart) }),
  };
}
