import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { ChunkedArray } from '../../../src/graph/chunked-array.js';
import { findId, idAt, StringTableBuilder } from '../../../src/graph/string-table.js';

/** Ids that begin alike, differ late, are beginnings of each other, and go beyond ASCII and beyond the first plane. */
const ids = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom('', 'rel_', 'rel_00000000'),
      fc.oneof(fc.string({ unit: fc.constantFrom('0', 'a', 'f', '\u0000'), maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 4 })),
    )
    .map((parts) => parts.join('')),
  { maxLength: 40 },
);

function packerOf(list: readonly string[]): StringTableBuilder {
  const packer = new StringTableBuilder();
  for (const id of list) packer.add(id);
  return packer;
}

test('ids are packed in the order of their UTF-8, and each is found by its number and the other way round', () => {
  fc.assert(
    fc.property(ids, (list) => {
      const packer = packerOf(list);
      const order = packer.order();
      const packed = packer.pack(order);
      const sorted = [...list].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      expect(Array.from(order, (at) => list[at])).toEqual(sorted);
      expect(packed.count).toBe(list.length);
      expect(sorted.map((_, at) => idAt(packed, at))).toEqual(sorted);
      expect(sorted.map((id) => findId(packed, id))).toEqual([...sorted.keys()]);
    }),
  );
});

test('an id that is not there is not found', () => {
  fc.assert(
    fc.property(ids, fc.string({ maxLength: 8 }), (list, other) => {
      const packer = packerOf(list);
      expect(findId(packer.pack(packer.order()), other) >= 0).toBe(list.includes(other));
    }),
  );
});

test('a list grows over the bounds of its chunks, is moved in another order, and is empty after', () => {
  const length = 150_000;
  const growing = new ChunkedArray(Float64Array);
  for (let at = 0; at < length; at++) growing.push(at + 0.5);
  expect([growing.length, growing.at(0), growing.at(65_535), growing.at(65_536), growing.at(length - 1)]).toEqual([
    length,
    0.5,
    65_535.5,
    65_536.5,
    length - 0.5,
  ]);
  const backward = Uint32Array.from({ length }, (_, at) => length - 1 - at);
  const moved = growing.moveTo(new Uint32Array(length), backward, (number) => number * 2);
  expect([moved[0], moved[length - 1]]).toEqual([2 * length - 1, 1]);
  expect(growing.length).toBe(0);
  growing.push(7);
  expect([growing.length, growing.at(0)]).toEqual([1, 7]);
});
