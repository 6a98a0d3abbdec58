/** How deep a JSON value nests, a scalar being 0; counted without recursion, and no further than just past `enough`. */
export function nestingDepth(value: unknown, enough: number): number {
  let level = [value].filter(isNested);
  let depth = 0;
  while (level.length > 0 && depth <= enough) {
    depth += 1;
    level = level.flatMap((inner) => Object.values(inner).filter(isNested));
  }
  return depth;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** How many objects a JSON value holds, itself included; counted no further than just past `enough`. */
export function countObjects(value: unknown, enough: number): number {
  let count = 0;
  const ahead = [value];
  while (ahead.length > 0 && count <= enough) {
    const next = ahead.pop();
    if (!isNested(next)) continue;
    if (!Array.isArray(next)) count += 1;
    for (const inner of Object.values(next)) if (isNested(inner)) ahead.push(inner);
  }
  return count;
}

/** The length of the longest text in a JSON value that does not nest too deep. */
export function longestText(value: unknown): number {
  if (typeof value === 'string') return value.length;
  return isNested(value) ? Object.values(value).reduce((longest: number, inner) => Math.max(longest, longestText(inner)), 0) : 0;
}
