import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { openStore } from '../../src/store/open-store.js';
import type { GraphStore } from '../../src/store/port/graph-store.js';
import { collect } from '../contract/whole-store.js';
import { hasNeo4j } from '../support/neo4j/availability.js';
import { resolveJars } from '../support/neo4j/resolve-jars.js';
import { startServer, type TestServer } from '../support/neo4j/start-server.js';
import { recordLines } from '../../src/export/canonical/record-lines.js';
import { sampleGraphs } from '../fixtures/sample-graphs.js';
import { exportedStore } from './exported-store.js';
import { runCli } from '../unit/cli/fake-host.js';
import { exportFiles } from './export-files.js';

jest.setTimeout(600_000);

/** Neo4j itself takes what is written for it. */
(hasNeo4j ? describe : describe.skip)('Neo4j reads', () => {
  let store: GraphStore;
  let folder: string;
  let files: Record<string, string>;
  let server: TestServer | undefined;

  beforeAll(async () => {
    store = await exportedStore();
    folder = mkdtempSync(join(tmpdir(), 'plangraph-neo4j-export-'));
    files = await exportFiles(store.reader, folder);
  });
  afterAll(async () => {
    await server?.stop();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the Cypher script: every entity and relation, exactly, and a second run adds nothing', async () => {
    server = await startServer();
    const driver = neo4j.driver(`bolt://${server.addresses[0]}`, undefined, { disableLosslessIntegers: true });
    try {
      const script = readFileSync(files['cypher']!, 'utf8');
      await runScript(driver, script);
      await runScript(driver, script);
      const nodes = await driver.executeQuery('MATCH (e:Entity) RETURN properties(e) AS p, labels(e) AS labels ORDER BY e.id');
      const entities = (await collect(store.reader.scanEntities())).flat();
      expect(nodes.records.map((record) => record.toObject())).toEqual(
        entities.map(({ attributes, aliases, ...entity }) => ({
          p: { ...entity, ...attributes, ...(aliases.length > 0 ? { aliases } : {}) },
          labels: ['Entity', entity.type],
        })),
      );
      const found = await driver.executeQuery(
        'MATCH (s)-[r]->(o) RETURN s.id AS subject, type(r) AS type, o.id AS object, r.id AS id, r.quote AS quote',
      );
      const relations = (await collect(store.reader.scanRelations())).flat();
      const quotes = (await store.reader.assertionsOfRelations(relations.map(({ id }) => id))).map(([best]) => best!.evidence[0]!.quote);
      const byId = (a: object, b: object): number => ((a as { id: string }).id < (b as { id: string }).id ? -1 : 1);
      expect(found.records.map((record) => record.toObject()).sort(byId)).toEqual(
        relations.map(({ id, subject, object, type }, at) => ({ subject, type, object, id, quote: quotes[at] })).sort(byId),
      );
    } finally {
      await driver.close();
    }
  });

  /** What such a database holds is no store: every command says so, and leaves it as it is. */
  test.each([
    ['stats', (url: string) => ['stats', '--store', url]],
    ['ingest', (url: string) => ['ingest', 'seeds/plans/shenzhen-fintech-digest.md', '--store', url]],
    ['export', (url: string) => ['export', '--format', 'ndjson', '--store', url]],
    ['import', (url: string) => ['import', join(folder, 'whole.ndjson'), '--store', url]],
    ['copy from it', (url: string) => ['copy', url, `sqlite:${join(folder, 'copy.db')}`]],
    ['copy into it', (url: string) => ['copy', `sqlite:${join(folder, 'other.db')}`, url]],
    ['serve', (url: string) => ['serve', '--store', url, '--port', '0']],
    ['start', (url: string) => ['start', '--store', url, '--port', '0']],
  ])('what the Cypher script made is refused by %s', async (name, argv) => {
    if (name === 'copy into it') await (await openStore(`sqlite:${join(folder, 'other.db')}`)).close();
    if (name === 'import') await writeFile(join(folder, 'whole.ndjson'), recordLines(sampleGraphs()));
    const url = `bolt://${server!.addresses[0]}`;
    const driver = neo4j.driver(url, undefined, { disableLosslessIntegers: true });
    try {
      const content = async (): Promise<unknown> => {
        const nodes = await driver.executeQuery('MATCH (n) RETURN labels(n) AS l, properties(n) AS p ORDER BY elementId(n)');
        const rules = await driver.executeQuery('SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name');
        return [nodes, rules].map(({ records }) => records.map((record) => record.toObject()));
      };
      const before = await content();
      const { code, stderr } = await runCli(argv(url));
      expect(code).not.toBe(0);
      expect(stderr).toContain('holds an export of plangraph');
      expect(await content()).toEqual(before);
    } finally {
      await driver.close();
    }
  });

  test('the files of neo4j-admin, without a bad row', async () => {
    const home = join(folder, 'home');
    for (const part of ['conf', 'data']) mkdirSync(join(home, part), { recursive: true });
    writeFileSync(join(home, 'conf', 'neo4j.conf'), '');
    const out = execFileSync(
      'java',
      [
        ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
        ...[`-Dbasedir=${home}`, '-cp', join(await resolveJars(), '*'), 'org.neo4j.cli.AdminTool'],
        ...['database', 'import', 'full', 'neo4j', `--nodes=${files['neo4j-csv nodes']}`, `--relationships=${files['neo4j-csv edges']}`],
        ...['--array-delimiter=U+001F', '--multiline-fields=true', `--report-file=${join(folder, 'report.txt')}`],
      ],
      { encoding: 'utf8', env: { PATH: process.env['PATH'], NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } },
    );
    const entities = (await collect(store.reader.scanEntities())).flat();
    const relations = (await collect(store.reader.scanRelations())).flat();
    expect(Number(/(\d+) nodes/.exec(out)?.[1])).toBe(entities.length);
    expect(Number(/(\d+) relationships/.exec(out)?.[1])).toBe(relations.length);
  });
});

/** As cypher-shell does: `:param name => expression` is evaluated by the server and kept for the statements after it. */
async function runScript(driver: Driver, script: string): Promise<void> {
  const params: Record<string, unknown> = {};
  for (const line of script.trimEnd().split('\n')) {
    const statement = line.replace(/;$/, '');
    const [, name, expression] = /^:param (\w+) => (.*)$/.exec(statement) ?? [];
    if (name === undefined) await driver.executeQuery(statement, params);
    else params[name] = (await driver.executeQuery(`RETURN ${expression} AS value`)).records[0]!.get('value');
  }
}
