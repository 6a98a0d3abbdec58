import { blankBetween, wordsOf } from './join-words.js';
import type { Line } from './line.js';
import type { TextItem } from './positioned-page.js';

/** In ems of the smaller of two items: so far apart, baselines are two. */
const SAME_BASELINE = 0.35;
/** Signs of at most this part of a line's size, raised or lowered, belong to that line. */
const SMALL = 0.75;
/** In ems of the line: how far above and below its baseline small signs stand. */
const RAISED = 0.75;
const LOWERED = 0.35;
/** In ems: what is farther apart are two segments, which may lie in two columns. */
const SEGMENT_GAP = 1.6;
const CALL = /^(?:[[〔（(]?\d{1,3}[\]〕）)]?|[\u2460-\u2473*※†])(?![\d.%％])/u;

interface Row {
  readonly items: readonly TextItem[];
  readonly baseline: number;
  readonly size: number;
  /** Those of its items that stand above or below the baseline. */
  readonly small: ReadonlySet<TextItem>;
}

/** Items to the segments of lines, from top to bottom and from left to right: what stands close together on one baseline. */
export function buildSegments(items: readonly TextItem[], page: number): Line[] {
  return rowsOf(items).flatMap((row) => splitRow(row).map((segment) => lineOf(segment, row, page)));
}

/** Segments that stand beside each other as one line. */
export function joinSegments(segments: readonly Line[]): Line[] {
  const lines: Line[] = [];
  for (const segment of [...segments].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const last = lines.at(-1);
    if (last && Math.abs(last.baseline - segment.baseline) <= SAME_BASELINE * Math.min(last.size, segment.size))
      lines[lines.length - 1] = beside(last, segment);
    else lines.push(segment);
  }
  return lines;
}

function beside(a: Line, b: Line): Line {
  const [first, second] = a.left <= b.left ? [a, b] : [b, a];
  const calls = [...(first.calls?.marks ?? []), ...(second.calls?.marks ?? [])];
  const without = `${first.calls?.without ?? first.text} ${second.calls?.without ?? second.text}`;
  return {
    ...(first.text.length >= second.text.length ? first : second),
    text: `${first.text} ${second.text}`,
    left: first.left,
    right: Math.max(first.right, second.right),
    ...(calls.length > 0 && { calls: { marks: calls, without } }),
  };
}

function rowsOf(items: readonly TextItem[]): Row[] {
  const sorted = items.filter(({ text }) => text.trim() !== '').sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const rows: (Row & { items: TextItem[]; size: number })[] = [];
  for (const item of sorted) {
    const row = rows.at(-1);
    if (row && item.baseline - row.baseline <= SAME_BASELINE * Math.min(row.size, item.size)) {
      row.items.push(item);
      row.size = Math.max(row.size, item.size);
    } else rows.push({ items: [item], baseline: item.baseline, size: item.size, small: new Set() });
  }
  return withSmallSigns(rows);
}

/** Rows of small signs go into the row that they stand beside. */
function withSmallSigns(rows: readonly Row[]): Row[] {
  const kept: Row[] = [];
  const small = new Map<Row, TextItem[]>();
  rows.forEach((row, index) => {
    const host = [rows[index + 1], rows[index - 1]].find((other) => other !== undefined && holds(other, row));
    if (host) small.set(host, [...(small.get(host) ?? []), ...row.items]);
    else kept.push(row);
  });
  return kept.map((row) => {
    const items = small.get(row) ?? [];
    return { ...row, small: new Set(items), items: [...row.items, ...items].sort((a, b) => a.left - b.left) };
  });
}

function holds(host: Row, small: Row): boolean {
  const above = host.baseline - small.baseline;
  if (small.size > host.size * SMALL || above > host.size * RAISED || above < -host.size * LOWERED) return false;
  const left = Math.min(...host.items.map((item) => item.left));
  const right = Math.max(...host.items.map((item) => item.right));
  return small.items.every(
    (item) => item.left > left - host.size && (item.right < right + 2 * host.size || Math.abs(item.left - right) < host.size),
  );
}

function splitRow({ items, size }: Row): TextItem[][] {
  const segments: TextItem[][] = [];
  let right = -Infinity;
  for (const item of items) {
    if (item.left - right > SEGMENT_GAP * size) segments.push([item]);
    else segments.at(-1)!.push(item);
    right = Math.max(right, item.right);
  }
  return segments;
}

function lineOf(items: readonly TextItem[], { baseline, small }: Row, page: number): Line {
  const size = mainSize(items.every((item) => small.has(item)) ? items : items.filter((item) => !small.has(item)));
  const marks: string[] = [];
  const without = items.map((item) => {
    const mark = item.size <= size * SMALL && item.baseline < baseline - size * 0.15 ? CALL.exec(item.text.trim()) : null;
    if (mark) marks.push(mark[0]);
    return mark ? { ...item, text: item.text.trim().slice(mark[0].length) } : item;
  });
  return {
    text: textOf(items),
    page,
    left: Math.min(...items.map(({ left }) => left)),
    right: Math.max(...items.map(({ right }) => right)),
    baseline,
    size,
    ...(marks.length > 0 && { calls: { marks, without: textOf(without) } }),
  };
}

function textOf(items: readonly TextItem[]): string {
  let text = '';
  let right = 0;
  for (const item of items) {
    const words = wordsOf(item.text);
    if (words === '') continue;
    text += (text === '' ? '' : blankBetween(text, words, (item.left - right) / item.size)) + words;
    right = item.right;
  }
  return text;
}

/** The size of most signs. */
function mainSize(items: readonly TextItem[]): number {
  const signs = new Map<number, number>();
  for (const { size, text } of items) signs.set(size, (signs.get(size) ?? 0) + text.length);
  return [...signs].sort((a, b) => b[1] - a[1])[0]![0];
}
