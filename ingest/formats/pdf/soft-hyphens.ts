import type { TextItem } from '../layout/positioned-page.js';
import type { OperatorList, Operators } from './drawn-lines.js';

/** How many digits beside it tell a soft hyphen's place. */
const RANGE = /(\d{1,8})\u00ad(\d{1,8})/g;
/** Ems that the dash takes which a font shows for it. */
const DASH = 0.5;

/**
 * Soft hyphens between digits, which pdf.js leaves out of its text as invisible, though fonts show a dash for them: 2014-2020 would
 * be one number.
 */
export function withSoftHyphens(items: readonly TextItem[], { fnArray, argsArray }: OperatorList, ops: Operators): readonly TextItem[] {
  const ranges = new Map<string, string>();
  fnArray.forEach((operator, index) => {
    if (operator !== ops.showText) return;
    for (const { 0: range, 1: from, 2: to } of shown(argsArray[index]).matchAll(RANGE)) ranges.set(`${from}${to}`, range);
  });
  if (ranges.size === 0) return items;
  return items.map((item) => {
    const text = item.text.replace(/\d{2,16}/g, (digits) => ranges.get(digits) ?? digits);
    return text === item.text ? item : { ...item, text, right: item.right + DASH * item.size };
  });
}

/** What a showText operator shows; its list has numbers for what moves the next sign. */
function shown(args: unknown): string {
  const [glyphs] = args as [unknown];
  return Array.isArray(glyphs)
    ? glyphs.map((glyph: { unicode?: string } | number | null) => (glyph as { unicode?: string } | null)?.unicode ?? '').join('')
    : '';
}
