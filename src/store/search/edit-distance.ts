/**
 * By how many characters (code points put in, left out or changed) two texts differ, or null where by more than `maxDistance`.
 * Levenshtein's distance, row by row as Wagner and Fischer compute it.
 */
export function editDistance(left: string, right: string, maxDistance: number): number | null {
  const from = [...left];
  const to = [...right];
  if (Math.abs(from.length - to.length) > maxDistance) return null;
  let row = to.map((_, at) => at + 1);
  for (let i = 0; i < from.length; i++) {
    let diagonal = i;
    let before = i + 1;
    row = row.map((above, j) => {
      const distance = Math.min(above + 1, before + 1, diagonal + (from[i] === to[j] ? 0 : 1));
      diagonal = above;
      before = distance;
      return distance;
    });
    if (Math.min(i + 1, ...row) > maxDistance) return null;
  }
  const distance = row[row.length - 1] ?? from.length;
  return distance <= maxDistance ? distance : null;
}
