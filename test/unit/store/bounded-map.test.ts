import fc from 'fast-check';
import { BoundedMap } from '../../../src/store/kept/bounded-map.js';

test('holds the last values that have room together, whatever is set', () => {
  const entry = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 7 }));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), fc.integer({ min: 1, max: 12 }), (entries, room) => {
      const map = new BoundedMap<number>(room, (value) => value);
      let model: [string, number][] = [];
      for (const [key, value] of entries) {
        map.set(key, value);
        model = model.filter(([known]) => known !== key);
        if (value <= room) model.push([key, value]);
        while (model.reduce((sum, [, weight]) => sum + weight, 0) > room) model.shift();
      }
      for (const key of ['a', 'b', 'c', 'd']) expect(map.get(key)).toBe(model.find(([known]) => known === key)?.[1]);
      map.clear();
      expect(map.get('a')).toBeUndefined();
    }),
  );
});
