import { generatePlan } from '../../../bench/generate-plan.js';
import { processorTime, steepOf } from './growth-of.js';
import { cues, listedNames, ONCE_STEEP, repetitionsOf, SIGNS } from './repeated-units.js';

/** Little, since there are thousands of cues: what is steep over these is measured over longer texts. */
const CHARACTERS = 2000;
/** Cues of one lexicon stand beside each other and are read alike: one of so many is measured. `CUES_EACH=1` measures them all. */
const CUES_EACH = Number(process.env['CUES_EACH'] ?? 12);
const MINUTES = 60_000;

test(
  'what once was steep, between all separators and in all places',
  () => {
    expect(
      steepOf(
        ONCE_STEEP.flatMap((unit) => repetitionsOf(unit)),
        CHARACTERS,
      ),
    ).toEqual([]);
  },
  20 * MINUTES,
);

test(
  'every sign',
  () => {
    expect(
      steepOf(
        SIGNS.flatMap((unit, i) => [0, 1, 2].flatMap((turn) => repetitionsOf(unit, i + turn))),
        CHARACTERS,
      ),
    ).toEqual([]);
  },
  20 * MINUTES,
);

test(
  'cues of the lexicons, and names of every list',
  () => {
    const units = [...cues(), ...listedNames()].filter((_, i) => i % CUES_EACH === 0);
    expect(
      steepOf(
        units.flatMap((unit, i) => repetitionsOf(unit, i)),
        CHARACTERS,
      ),
    ).toEqual([]);
  },
  60 * MINUTES,
);

test('a plan of five megabytes takes no more than five and a half times one of one', () => {
  const [one, five] = [1_000_000, 5_000_000].map((bytes) => generatePlan(bytes, bytes));
  processorTime(one!);
  let ratio = Infinity;
  const fastest = [Infinity, Infinity];
  // A busy machine makes single measurements wrong: the fastest of some runs count.
  for (let run = 0; run < 4 && ratio > 5.5; run++) {
    [one!, five!].forEach((text, i) => (fastest[i] = Math.min(fastest[i]!, processorTime(text))));
    ratio = fastest[1]! / fastest[0]!;
  }
  expect(ratio).toBeLessThan(5.5);
}, 600_000);
