/** The rows of each id, by the position `at` of the id in the list. */
export function groupRows<Row extends { readonly at: number }>(ids: readonly string[], rows: readonly Row[]): Row[][] {
  const groups: Row[][] = ids.map(() => []);
  for (const row of rows) groups[row.at]!.push(row);
  return groups;
}
