import { findCues } from '../../../ingest/explain/find-cues.js';
import { CueCounts, formatCueCounts } from '../../../src/quality/cue-counts.js';
import { goalsOf, planOf, taskOf } from '../ingest/reading.js';

function cuesIn(text: string): string[] {
  const cues = findCues({ source: 'plan.txt', bytes: Buffer.from(text, 'utf8') });
  return cues.map(({ kind, words, gave }) => `${kind} ${words} ${gave ? 'gave' : 'nothing'}`);
}

test.each([
  ['a relation that is stated', planOf('市能源局成立青岛潮汐大学。'), 'relation 成立 gave'],
  ['a verb without an object', planOf('市能源局成立专班。'), 'relation 成立 nothing'],
  ['a duty that is read', taskOf('由市能源局牵头，海燕银行配合。'), 'responsibility 牵头 gave'],
  ['a duty of nobody', taskOf('有关方面牵头，推进测风。'), 'responsibility 牵头 nothing'],
  ['an objective', goalsOf('到2035年，建成风场20个。'), 'target 建成 gave'],
  ['a number that is none', taskOf('对建成风场的企业给予奖励，建成后补贴5万元。'), 'target 建成 nothing'],
])('%s', (_, text, cue) => {
  expect(cuesIn(text)).toContain(cue);
});

test('a file that is no text has no cues', () => {
  expect(findCues({ source: 'plan.txt', bytes: Buffer.alloc(64) })).toEqual([]);
});

test('cues are counted over plans, with the sentences where they gave nothing', () => {
  const cue = (gave: boolean, sentence: string) => ({ kind: 'target' as const, words: '建成', gave, sentence });
  const counts = new CueCounts();
  counts.add([cue(true, 'a'), cue(false, 'b'), cue(false, 'b')]);
  counts.add(Array.from({ length: 30 }, (_, index) => cue(false, `c${index}`)));
  const [found] = counts.all();
  expect(found).toMatchObject({ kind: 'target', words: '建成', count: 33, silent: 32 });
  expect(found!.examples).toHaveLength(20);
  expect(new Set(found!.examples).size).toBe(20);
  expect(formatCueCounts([...counts.all(), { ...found!, words: '打造', count: 9 }]).split('\n')).toEqual([
    'cue of  words  count  gave nothing  share',
    'target  建成        33            32   0.97',
  ]);
});
