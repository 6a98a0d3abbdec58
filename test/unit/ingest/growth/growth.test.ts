import { extractDocument } from '../../../../ingest/pipeline.js';
import { growthOf, STEEPEST, steepOf } from './growth-of.js';
import { goalsOf, taskOf } from '../reading.js';
import { cues, listedNames, ONCE_STEEP, repetitionsOf, SIGNS } from './repeated-units.js';

/** Enough that what is cut into sentences has several. */
const CHARACTERS = 6000;
/** Of all units one of so many; `growth.long.test.ts` has them all. */
const SAMPLE = 150;
const SIGNS_SAMPLE = 12;

beforeAll(() => {
  extractDocument({ source: 'plan.md', bytes: Buffer.from('一、建设风场。'.repeat(400)) });
});

const every = <T>(all: readonly T[], step: number): T[] => all.filter((_, i) => i % step === 0);
const sampled = [...every(SIGNS, SIGNS_SAMPLE), ...every([...cues(), ...listedNames()], SAMPLE)];
const units = [...ONCE_STEEP.flatMap((unit) => repetitionsOf(unit, 0)), ...sampled.flatMap((unit, index) => repetitionsOf(unit, index))];

test('time grows with the length of what is said again and again', () => {
  expect(steepOf(units, CHARACTERS)).toEqual([]);
}, 600_000);

test('a text of one quote that closes, and many that do not', () => {
  const open = (characters: number) => '“'.repeat(characters) + '”';
  const late = (characters: number) => `${'风'.repeat(characters)}，增长10%`;
  expect(growthOf(open, CHARACTERS)).toBeLessThan(STEEPEST);
  expect(growthOf(late, CHARACTERS)).toBeLessThan(STEEPEST);
});

test.each([
  ['goals', goalsOf],
  ['tasks', taskOf],
])('different sentences in %s', (_, plan) => {
  const sentence = (at: number) => `到2035年，崂山区成立青岛第${at}潮汐大学，风机达到${at + 1}台（市能源局负责）。`;
  const textOf = (characters: number) => plan(...Array.from({ length: characters / 40 }, (_, at) => sentence(at)));
  expect(growthOf(textOf, CHARACTERS)).toBeLessThan(STEEPEST);
});
