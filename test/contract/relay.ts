import fc from 'fast-check';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type Page, type PageRequest } from '../../src/store/port/page.js';

/** A page request that names its cursors by the positions of their records. */
export interface PositionRequest {
  readonly first?: number;
  readonly after?: number;
  readonly last?: number;
  readonly before?: number;
}

/**
 * The algorithms EdgesToReturn, HasPreviousPage and HasNextPage of the Relay Cursor Connections specification over a plain
 * array, word by word; where "the server can efficiently determine" whether there is more, this one can.
 */
export function relayPage<T>(all: readonly T[], given: PositionRequest): { items: T[]; hasNextPage: boolean; hasPreviousPage: boolean } {
  const { after, before } = given;
  const unsized = given.first === undefined && given.last === undefined;
  const fromEnd = before !== undefined && after === undefined;
  const first = unsized && !fromEnd ? DEFAULT_PAGE_SIZE : given.first;
  const last = unsized && fromEnd ? DEFAULT_PAGE_SIZE : given.last;
  const edges = all.filter((_, at) => (after === undefined || at > after) && (before === undefined || at < before));
  let items = edges;
  if (first !== undefined && items.length > first) items = items.slice(0, first);
  if (last !== undefined && items.length > last) items = items.slice(items.length - last);
  return {
    items,
    hasPreviousPage: last !== undefined ? edges.length > last : after !== undefined,
    hasNextPage: first !== undefined ? edges.length > first : before !== undefined,
  };
}

/** Any request for a list of this length, sizes small enough to fall inside it more often than not. */
export function positionRequest(length: number): fc.Arbitrary<PositionRequest> {
  const position = fc.nat({ max: Math.max(0, length - 1) });
  const size = fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: MAX_PAGE_SIZE }));
  if (length === 0) return fc.record({ first: size, last: size }, { requiredKeys: [] });
  return fc.record({ first: size, last: size, after: position, before: position }, { requiredKeys: [] });
}

/** Checks a list against the reference, for any request. `list` is asked many times and must not change meanwhile. */
export async function checkPaging<T>(list: (page: PageRequest) => Promise<Page<T>>, runs = 60): Promise<void> {
  const whole = await walk(list);
  const all = whole.map(({ item }) => item);
  await fc.assert(
    fc.asyncProperty(positionRequest(all.length), async (request) => {
      const { first, last, after, before } = request;
      const page = await list({
        ...(first === undefined ? {} : { first }),
        ...(last === undefined ? {} : { last }),
        ...(after === undefined ? {} : { after: whole[after]!.cursor }),
        ...(before === undefined ? {} : { before: whole[before]!.cursor }),
      });
      const { items, totalCount, hasNextPage, hasPreviousPage } = page;
      expect({ items: items.map(({ item }) => item), hasNextPage, hasPreviousPage }).toEqual(relayPage(all, request));
      expect(totalCount).toBe(all.length);
    }),
    { numRuns: runs },
  );
}

/** Every item with its cursor, by pages of an odd size. */
async function walk<T>(list: (page: PageRequest) => Promise<Page<T>>): Promise<Page<T>['items'][number][]> {
  const items: Page<T>['items'][number][] = [];
  let page = await list({ first: 7 });
  for (;;) {
    items.push(...page.items);
    if (!page.hasNextPage) return items;
    page = await list({ first: 7, after: items[items.length - 1]!.cursor });
  }
}
