import 'reflect-metadata';
import fc from 'fast-check';
import { type SliceOrder, slicePage } from '../../../src/api/connections/slice-page.js';
import { toConnection } from '../../../src/api/connections/to-connection.js';
import { toPageRequest } from '../../../src/api/schema-builder/page-args.js';
import type { PageRequest } from '../../../src/store/port/page.js';

const items = (count: number): { id: string }[] => Array.from({ length: count }, (_, at) => ({ id: `i${at}` }));
const ids = (page: ReturnType<typeof slicePage<{ id: string }>>): string[] => page.items.map(({ cursor }) => cursor);

describe('toPageRequest', () => {
  test('twenty from the start unless told otherwise; null is not given', () => {
    expect(toPageRequest({})).toEqual({ first: 20 });
    expect(toPageRequest({ first: null, after: null, last: null, before: null })).toEqual({ first: 20 });
    expect(toPageRequest({ after: 'c' })).toEqual({ first: 20, after: 'c' });
    expect(toPageRequest({ before: 'c' })).toEqual({ last: 20, before: 'c' });
  });

  test.each([0, 1, 100])('a page of %i is allowed', (size) => {
    expect(toPageRequest({ first: size })).toEqual({ first: size });
    expect(toPageRequest({ last: size })).toEqual({ last: size });
  });

  test('a page of 101 is one too many', () => {
    const tooLarge = expect.objectContaining({ extensions: { code: 'PAGE_LIMIT_EXCEEDED', limit: 100, actual: 101 } }) as Error;
    expect(() => toPageRequest({ first: 101 })).toThrow(tooLarge);
    expect(() => toPageRequest({ last: 101 })).toThrow(tooLarge);
  });

  test.each([
    { first: -1 },
    { last: -1 },
    { first: 1, last: 1 },
    { first: 1, before: 'c' },
    { last: 1, after: 'c' },
    { after: 'a', before: 'b' },
  ])('makes no sense: %j', (args) => {
    expect(() => toPageRequest(args)).toThrow(expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }) as Error);
  });
});

describe('slicePage', () => {
  /** EdgesToReturn, HasNextPage and HasPreviousPage as the specification writes them, bounds being known for both ends. */
  function bySpecification(all: { id: string }[], { first, after, last, before }: PageRequest): string[] {
    let edges = all.map(({ id }) => id);
    if (after !== undefined) edges = edges.slice(edges.indexOf(after) + 1);
    if (before !== undefined) edges = edges.slice(0, edges.indexOf(before));
    if (first !== undefined && edges.length > first) edges = edges.slice(0, first);
    if (last !== undefined && edges.length > last) edges = edges.slice(edges.length - last);
    return edges;
  }

  const requests = fc.integer({ min: 0, max: 12 }).chain((count) => {
    const size = fc.integer({ min: 0, max: 14 });
    const cursor = count === 0 ? fc.constant(undefined) : fc.option(fc.integer({ min: 0, max: count - 1 }), { nil: undefined });
    const name = (at: number | undefined, key: string): object => (at === undefined ? {} : { [key]: `i${at}` });
    return fc.oneof(
      fc.tuple(size, cursor).map(([first, at]) => ({ count, request: { first, ...name(at, 'after') } })),
      fc.tuple(size, cursor).map(([last, at]) => ({ count, request: { last, ...name(at, 'before') } })),
    );
  });

  test('gives what the Relay algorithms give', () => {
    fc.assert(
      fc.property(requests, ({ count, request }) => {
        const page = slicePage(items(count), request);
        expect(ids(page)).toEqual(bySpecification(items(count), request));
        expect(page.totalCount).toBe(count);
      }),
    );
  });

  test('following the end cursor forward, or the start cursor backward, visits every item once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 7 }), (count, size) => {
        const forward: string[] = [];
        for (let request: PageRequest = { first: size }; ;) {
          const { nodes, pageInfo } = toConnection(slicePage(items(count), request));
          forward.push(...nodes.map(({ id }) => id));
          if (!pageInfo.hasNextPage) break;
          request = { first: size, after: pageInfo.endCursor! };
        }
        const backward: string[] = [];
        for (let request: PageRequest = { last: size }; ;) {
          const { nodes, pageInfo } = toConnection(slicePage(items(count), request));
          backward.unshift(...nodes.map(({ id }) => id));
          if (!pageInfo.hasPreviousPage) break;
          request = { last: size, before: pageInfo.startCursor! };
        }
        expect(forward).toEqual(items(count).map(({ id }) => id));
        expect(backward).toEqual(forward);
      }),
    );
  });

  test('a cursor of another list is refused', () => {
    expect(() => slicePage(items(3), { first: 1, after: 'x' })).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_CURSOR' } }) as Error,
    );
  });

  describe('with an order', () => {
    interface Item {
      readonly id: string;
      readonly rank: number;
    }
    const order: SliceOrder<Item> = { name: 'ranked', keys: 2, sortKeyOf: ({ rank, id }) => [rank, id] };
    const ranked = fc
      .uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z𬒈]{1,3}$/u), rank: fc.integer({ min: -3, max: 3 }) }), {
        selector: ({ id }) => id,
        maxLength: 15,
      })
      .map((all) => all.sort((a, b) => a.rank - b.rank || Buffer.compare(Buffer.from(a.id), Buffer.from(b.id))));

    test('a walk either way visits what stays once, whatever goes in between', () => {
      fc.assert(
        fc.property(
          ranked,
          fc.infiniteStream(fc.boolean()),
          fc.integer({ min: 1, max: 4 }),
          fc.boolean(),
          (all, choices, size, backward) => {
            const goes = new Map(all.map(({ id }) => [id, choices.next().value as boolean]));
            const staying = all.filter(({ id }) => !goes.get(id));
            const seen: string[] = [];
            let cursor: string | undefined;
            for (let turn = 0; turn < 40; turn++) {
              // Those that go are there at every other look: a cursor's own item may be gone at the next.
              const now = turn % 2 === 0 ? all : staying;
              const bound = cursor === undefined ? {} : backward ? { before: cursor } : { after: cursor };
              const page = slicePage(now, { ...(backward ? { last: size } : { first: size }), ...bound }, order);
              const found = page.items.map(({ item }) => item.id);
              if (backward) seen.unshift(...found);
              else seen.push(...found);
              cursor = (backward ? page.items[0] : page.items[page.items.length - 1])?.cursor ?? cursor;
              if (!(backward ? page.hasPreviousPage : page.hasNextPage)) break;
            }
            expect(new Set(seen).size).toBe(seen.length);
            expect(seen.filter((id) => !goes.get(id))).toEqual(staying.map(({ id }) => id));
          },
        ),
      );
    });

    test('a cursor of another list, or none at all, is refused', () => {
      const cursor = slicePage([{ id: 'a', rank: 1 }], { first: 1 }, { ...order, name: 'other' }).items[0]!.cursor;
      for (const after of [cursor, 'x', ''])
        for (const all of [[{ id: 'a', rank: 1 }], []])
          expect(() => slicePage(all, { first: 1, after }, order)).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }) as Error);
    });
  });

  test('an empty page has no cursors', () => {
    expect(toConnection(slicePage([], { first: 5 })).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });
});
