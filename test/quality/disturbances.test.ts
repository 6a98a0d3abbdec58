import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { packageRoot } from '../../schema/package-root.js';
import { ALL_AT_ONCE, DISTURBANCES } from './disturbances.js';
import { readsTheSame } from './reads-the-same.js';
import { describeWithShared, sharedFolder } from './shared-data.js';

const all = [...Object.entries(DISTURBANCES), ['all at once', ALL_AT_ONCE] as const];
const plansIn = (folder: string) => globSync('*.{md,txt}', { cwd: folder, ignore: '**/README.md' }).sort();

describe('the same is read', () => {
  const folder = join(packageRoot, 'seeds', 'plans');
  describe.each(plansIn(folder))('from %s', (path) => readsTheSame(join(folder, path), all));
});

describeWithShared('plans', 'the same is read', () => {
  const folder = join(sharedFolder, 'plans');
  describe.each(plansIn(folder))('from %s', (path) => readsTheSame(join(folder, path), all));
});
