const MAX_HEADER_ROWS = 3;

/**
 * How many rows of a table name its columns: those beside a name that goes down over several, where others are groups.
 * @param head the cells that begin in the first row, with the rows and columns that each covers
 */
export function headerRows(head: readonly { readonly rows: number; readonly columns: number }[], rowCount: number): number {
  const tallest = head.reduce((most, { rows }) => Math.max(most, rows), 1);
  return head.some(({ columns }) => columns > 1) && tallest <= MAX_HEADER_ROWS && tallest < rowCount ? tallest : 1;
}
