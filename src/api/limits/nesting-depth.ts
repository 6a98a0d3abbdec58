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
