import { decodeCursor, encodeCursor } from '../../../src/store/paging/cursor.js';
import { cutPage, planPage } from '../../../src/store/paging/plan-page.js';

const order = { name: 'things:name,id', keys: 2 };

describe('a cursor', () => {
  test('comes back as it was made', () => {
    for (const values of [
      ['a', 1],
      [null, '𬒈"\n'],
      [0.1 + 0.2, -5],
    ])
      // prettier-ignore
      expect(decodeCursor(encodeCursor(order.name, values), order.name, 2)).toEqual(values);
  });

  test.each([
    ['another order', encodeCursor('things:id', ['a', 'b'])],
    ['fewer values', encodeCursor(order.name, ['a'])],
    ['no JSON', Buffer.from('["x').toString('base64url')],
    ['no list', Buffer.from('{"length":3}').toString('base64url')],
    ['other values', Buffer.from(JSON.stringify([order.name, true, 'x'])).toString('base64url')],
    ['plain base64', 'a+/='],
  ])('of %s is refused', (_name, cursor) => {
    expect(() => decodeCursor(cursor, order.name, 2)).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }) as Error);
  });
});

describe('a plan', () => {
  test('without a size reads 20 from the start, or from the end before a cursor', () => {
    expect(planPage({}, order)).toMatchObject({ first: 20, last: undefined, backward: false, limit: 21 });
    const cursor = encodeCursor(order.name, ['a', 'b']);
    expect(planPage({ before: cursor }, order)).toMatchObject({ first: undefined, last: 20, backward: true, before: ['a', 'b'] });
    expect(planPage({ after: cursor, before: cursor }, order)).toMatchObject({ first: 20, last: undefined, backward: false });
  });

  test('reads enough for both sizes', () => {
    expect(planPage({ first: 3, last: 8 }, order)).toMatchObject({ backward: false, limit: 9 });
  });

  test('cuts to the page', () => {
    const rows = ['a', 'b', 'c', 'd'].map((item) => ({ item, sortValues: [item, item] }));
    const page = cutPage(planPage({ first: 3, last: 2 }, order), order, rows, { totalCount: 9, reachesAfter: false, reachesBefore: false });
    expect(page.items.map(({ item }) => item)).toEqual(['b', 'c']);
    expect(page).toMatchObject({ totalCount: 9, hasNextPage: true, hasPreviousPage: true });
  });
});
