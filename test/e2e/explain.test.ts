import { join } from 'node:path';
import { packageRoot } from '../../schema/package-root.js';
import { buildOnce, runBuiltCli, temporaryFolder } from './built-cli.js';

const fintech = join(packageRoot, 'seeds', 'plans', 'shenzhen-fintech-digest.md');

interface Quoted {
  start: number;
  end: number;
  quote: string;
}
interface Explained {
  at: Quoted;
  sentence: Quoted;
  mentions: (Quoted & { rule: string; entity: { id: string; name: string }; here: boolean })[];
  claims: (Quoted & { rule: string })[];
}

beforeAll(buildOnce);

test('a name of a sample plan is explained for a person', () => {
  const { code, stdout, stderr } = runBuiltCli(['explain', fintech, '--at', '福田区']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^found here:\n {2}福田区 \(\d+\) {2}Place {2}gazetteer:divisions$/m);
  expect(stdout).toMatch(/^claims:\n(?: {2}.+\n)* {2}福田区 ISSUES .+verb:issue/m);
});

test('as JSON it has the entities and offsets that extract has', () => {
  const explained = JSON.parse(runBuiltCli(['explain', fintech, '--at', '福田区', '--json']).stdout) as Explained;
  const { entities } = JSON.parse(runBuiltCli(['extract', fintech]).stdout) as {
    entities: { id: string; mentions: { start: number; end: number }[] }[];
  };
  expect(explained.mentions.length).toBeGreaterThan(1);
  for (const { start, end, entity } of explained.mentions) {
    const found = entities.find(({ id }) => id === entity.id)!;
    expect(found.mentions).toContainEqual(expect.objectContaining({ start, end }));
  }
  const again = JSON.parse(runBuiltCli(['explain', fintech, '--at', String(explained.at.start), '--json']).stdout) as Explained;
  expect(again.sentence).toEqual(explained.sentence);
  expect(again.mentions).toEqual(explained.mentions);
});

test('words that are not there, and a file that is not there', () => {
  const folder = temporaryFolder();
  try {
    const absent = runBuiltCli(['explain', fintech, '--at', '火星基地']);
    expect({ code: absent.code, stdout: absent.stdout }).toEqual({ code: 2, stdout: '' });
    expect(absent.stderr).toMatch(/does not hold “火星基地”\nhint: /);
    expect(runBuiltCli(['explain', join(folder.path, 'nowhere.md'), '--at', '0']).code).toBe(1);
  } finally {
    folder.remove();
  }
});
