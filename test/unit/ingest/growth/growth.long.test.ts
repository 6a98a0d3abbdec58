import { generatePlan } from '../../../bench/generate-plan.js';
import { growthOf, processorTime, STEEPEST } from './growth-of.js';
import { cues, listedNames, ONCE_STEEP, type Repetition, repetitionsOf, SIGNS } from './repeated-units.js';

const CHARACTERS = 5000;
const MINUTES = 60_000;

const steepOf = (repetitions: readonly Repetition[]): string[] =>
  repetitions.filter(({ textOf }) => growthOf(textOf, CHARACTERS) > STEEPEST).map(({ name }) => name);

test(
  'what once was steep, between all separators and in all places',
  () => {
    expect(steepOf(ONCE_STEEP.flatMap((unit) => repetitionsOf(unit)))).toEqual([]);
  },
  20 * MINUTES,
);

test(
  'every sign',
  () => {
    expect(steepOf(SIGNS.flatMap((unit, i) => [0, 1, 2].flatMap((turn) => repetitionsOf(unit, i + turn))))).toEqual([]);
  },
  20 * MINUTES,
);

test(
  'every cue of the lexicons, and names of every list',
  () => {
    expect(steepOf([...cues(), ...listedNames()].flatMap((unit, i) => repetitionsOf(unit, i)))).toEqual([]);
  },
  60 * MINUTES,
);

test('a plan of five megabytes takes no more than five and a half times one of one', () => {
  const [one, five] = [1_000_000, 5_000_000].map((bytes) => generatePlan(bytes, bytes));
  processorTime(one!);
  const fastest = (text: string): number => Math.min(processorTime(text), processorTime(text));
  expect(fastest(five!) / fastest(one!)).toBeLessThan(5.5);
}, 600_000);
