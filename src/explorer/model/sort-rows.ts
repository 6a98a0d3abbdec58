/** By which column of a table, and which way. */
export interface Sorting {
  readonly column: number;
  readonly descending: boolean;
}

export type Cell = string | number;

/** Rows in the order of one of their columns; what that leaves level stays as it was, and empty cells come last. */
export function sortRows<Row extends { readonly cells: readonly Cell[] }>(
  rows: readonly Row[],
  { column, descending }: Sorting,
  compareText: (a: string, b: string) => number,
): Row[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [one.cells[column] ?? '', other.cells[column] ?? ''];
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b)));
  });
}
