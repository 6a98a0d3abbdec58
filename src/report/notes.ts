import { cite, type Passage } from '../mcp/citation.js';
import type { GraphReader } from '../store/port/graph-store.js';
import type { Note } from './dossier.js';

/** The longest quote of a note, in code points. */
const MAX_QUOTE = 600;

/** Collects the passages of a report; a passage that several lines stand on is one note. */
export class Notes {
  readonly #passages: Passage[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a passage's note. */
  number(passage: Passage): number {
    const key = `${passage.document} ${passage.start} ${passage.end}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#passages.push(passage);
    this.#numbers.set(key, number);
    return number;
  }

  async read(reader: GraphReader): Promise<readonly Note[]> {
    return (await cite(reader, this.#passages, MAX_QUOTE)).citations;
  }
}
