import type { Box, PositionedPage } from './positioned-page.js';

/** A picture of so much of the page may hold text: a table, a box, a scan. Seals and emblems are smaller. */
const SHARE = 0.05;
const SHARE_OF_WIDTH = 0.25;
/** Behind text, a picture of nearly the whole page is its ground, or the scan that the text was read from. */
const WHOLE = 0.8;

/** Numbers of the pages whose pictures may hold text that is not in the text. */
export function picturedPages(pages: readonly { readonly page: PositionedPage; readonly hasText: boolean }[]): number[] {
  return pages
    .filter(({ page, hasText }) => page.pictures.some((picture) => mayHoldText(picture, page, hasText)))
    .map(({ page }) => page.number);
}

function mayHoldText({ left, top, right, bottom }: Box, { width, height }: PositionedPage, hasText: boolean): boolean {
  const share = ((right - left) * (bottom - top)) / (width * height);
  return share >= SHARE && right - left >= width * SHARE_OF_WIDTH && !(hasText && share >= WHOLE);
}

/** `page 3`, `pages 3, 5–7`. */
export function namePages(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const names = runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return `page${numbers.length > 1 ? 's' : ''} ${names.join(', ')}`;
}
