/** The members of a JSON array, a line each, from rows in batches. */
export async function* jsonList<Row>(batches: AsyncIterable<readonly Row[]>, toJson: (row: Row) => unknown): AsyncGenerator<string> {
  let separator = '\n';
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    yield separator + batch.map((row) => JSON.stringify(toJson(row))).join(',\n');
    separator = ',\n';
  }
}
