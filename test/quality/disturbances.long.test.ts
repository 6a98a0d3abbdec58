import { readGoldFolder } from '../../src/quality/gold-folder.js';
import { ALL_AT_ONCE, DISTURBANCES, FURTHER_DISTURBANCES } from './disturbances.js';
import { GOLD_GROUPS } from './gold-groups.js';
import { readsTheSame } from './reads-the-same.js';
import { describeWithShared } from './shared-data.js';

/** Every plan with gold, through what `disturbances.test.ts` reads a few of them through, and through further ones. */
const all = [...Object.entries(DISTURBANCES), ...Object.entries(FURTHER_DISTURBANCES), ['all at once', ALL_AT_ONCE] as const];

describe.each(GOLD_GROUPS)('the same is read from $name', ({ name, gold, texts, needs }) => {
  const body = () =>
    describe.each(readGoldFolder(gold, texts))('$name', ({ textPath }) => readsTheSame(textPath, all, name === 'blind-unread'));
  if (needs === undefined) body();
  else describeWithShared(needs, 'with its texts', body);
});
