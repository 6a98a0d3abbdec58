import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ISSUE_CODES, type IssueCode } from '../../schema/issues.js';
import { buildOnce, runBuiltCli, temporaryFolder } from '../e2e/built-cli.js';
import { HOSTILE_FILES } from '../support/hostile-files.js';

/** Minutes, on a busy machine: a hundred files, some of which are made to take long. */
const WITHIN_MS = 20 * 60_000;
const MOST_KIB = 1024 * 1024;

/** Says at its end what memory a process and its threads took at most, in KiB. */
const MEASURED = 'data:text/javascript,process.on(`exit`,()=>process.stderr.write(`\\nRSS=${process.resourceUsage().maxRSS}\\n`))';

const folder = temporaryFolder();
afterAll(() => folder.remove());
beforeAll(buildOnce, WITHIN_MS);

interface Row {
  readonly source: string;
  readonly outcome: string;
  readonly issues: readonly { readonly code: IssueCode; readonly level: string }[];
}

test(
  'a hundred hostile files end with an issue each, below 1 GiB, and the plan among them is read',
  () => {
    const files = Object.entries(HOSTILE_FILES);
    expect(files.length).toBeGreaterThanOrEqual(100);
    const plans = join(folder.path, 'plans');
    mkdirSync(plans);
    for (const [name, make] of files) writeFileSync(join(plans, name), make());
    writeFileSync(join(plans, 'well.md'), '# 某市商贸发展规划\n\n一、重点任务\n\n（一）扩大外贸。市商务局牵头推进。\n');
    const { code, stdout, stderr } = runBuiltCli(['ingest', plans, '--store', `sqlite:${join(folder.path, 'a.db')}`, '--json', '--quiet'], {
      env: { NODE_OPTIONS: `--import=${MEASURED}` },
    });
    if (stdout === '') throw new Error(`the run ended: ${stderr.slice(-2000)}`);
    const { documents } = JSON.parse(stdout) as { documents: readonly Row[] };
    expect(code).toBe(1);
    expect(documents).toHaveLength(files.length + 1);
    const rows = new Map(documents.map((row) => [row.source.replace(/^.*\//, ''), row]));
    expect(rows.get('well.md')!.outcome).toBe('added');
    const silent = files.filter(([name]) => {
      const issues = rows.get(name)?.issues ?? [];
      return issues.length === 0 || issues.some((issue) => ISSUE_CODES[issue.code] === undefined);
    });
    expect(silent.map(([name]) => name)).toEqual([]);
    const taken = Array.from(stderr.matchAll(/RSS=(\d+)/g), ([, kib]) => Number(kib));
    expect(Math.max(...taken)).toBeGreaterThan(0);
    expect(Math.max(...taken)).toBeLessThan(MOST_KIB);
  },
  WITHIN_MS,
);
