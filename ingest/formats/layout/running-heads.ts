import { structureLexicon } from '../../text/structure-lexicon.js';
import { boxOf, type Line } from './line.js';

/** A page as far as its running heads and feet need it. */
export interface HeadedPage {
  readonly height: number;
  /** Segments of lines, from top to bottom. */
  readonly lines: readonly Line[];
}

/** Parts of the page's height at its top and bottom. */
const BAND = 0.13;
/** On so many of all pages, and on two at least, the same words at the same height are a running head or foot. */
const REPEATED = 0.4;
const FEWEST_REPEATED = 2;
/** Points that its height may differ by. */
const SAME_HEIGHT = 4;
const LONGEST_NUMBER = 24;
/** `1/75`, `- 3 -`, `xii`: a number between signs. */
const BARE_NUMBER = /^[\p{P}\p{S}\s]*(?:\d{1,4}|[ivxlc]{1,6})(?:\s*\/\s*\d{1,4})?[\p{P}\p{S}\s]*$/iu;

/** The lines that stand on each page and belong to none: heads and feet printed again, and page numbers. */
export function runningHeads(pages: readonly HeadedPage[]): ReadonlySet<Line> {
  const furniture = new Set<Line>();
  const repeated = new Map<string, Line[]>();
  const numbered = new RegExp(structureLexicon().pageNumber);
  for (const { lines, height } of pages) {
    const outer = lines.filter((line) => inBand(line, height));
    for (const line of outer) {
      const words = line.text.trim();
      if (words.length <= LONGEST_NUMBER && (BARE_NUMBER.test(words) || numbered.test(words)) && isAlone(line, lines, height))
        furniture.add(line);
      const key = `${words.replace(/\s/g, '').replace(/\d+/g, '#')} ${Math.round(line.baseline / SAME_HEIGHT)}`;
      repeated.set(key, [...(repeated.get(key) ?? []), line]);
    }
  }
  for (const same of repeated.values()) {
    const onPages = new Set(same.map(({ page }) => page)).size;
    if (onPages >= Math.max(FEWEST_REPEATED, pages.length * REPEATED)) for (const line of same) furniture.add(line);
  }
  return furniture;
}

function inBand(line: Line, height: number): boolean {
  const { top, bottom } = boxOf(line);
  return bottom < height * BAND || top > height * (1 - BAND);
}

/** A number numbers the page where nothing stands further out. */
function isAlone(line: Line, lines: readonly Line[], height: number): boolean {
  const below = line.baseline > height / 2;
  return !lines.some(
    (other) =>
      other !== line &&
      (below ? other.baseline > line.baseline + line.size : other.baseline < line.baseline - line.size) &&
      other.text.length > LONGEST_NUMBER,
  );
}
