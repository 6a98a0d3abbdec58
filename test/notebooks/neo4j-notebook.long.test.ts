import { jest } from '@jest/globals';
import { buildOnce, runBuiltCli, startBuiltCli } from '../e2e/built-cli.js';
import { startsNeo4j } from '../support/neo4j/availability.js';
import { PASSWORD, startServer, type TestServer } from '../support/neo4j/start-server.js';
import { hasPython } from '../support/python/prepare-python.js';
import { runNotebook, RUNS_WITHIN } from './run-notebook.js';

jest.setTimeout(RUNS_WITHIN);

(hasPython && startsNeo4j ? describe : describe.skip)('the notebook on Neo4j', () => {
  let server: TestServer | undefined;

  beforeAll(async () => {
    await buildOnce();
    server = await startServer({ password: PASSWORD });
  });
  afterAll(() => server?.stop());

  test('gives what is in the plans, and what a server on the same store gives', async () => {
    const env = { PLANGRAPH_STORE: `neo4j://${server!.addresses[0]}`, PLANGRAPH_NEO4J_PASSWORD: PASSWORD };
    expect(runBuiltCli(['ingest', 'seeds/plans', '--quiet'], { env })).toMatchObject({ code: 0 });
    const { found, warned, figures } = await runNotebook(
      '4-the-same-in-cypher',
      '{"load": int(load["tasks"].sum()), "targets": targets["value"].tolist(), "shared": ' +
        'sorted(shared["name"]), "ties": len(ties), "ways": ways["steps"].tolist()}',
      env,
    );
    const extracted = JSON.parse(runBuiltCli(['extract', 'seeds/plans/anhui-rcep-digest.md']).stdout) as {
      relations: { type: string }[];
      entities: { type: string; value?: number }[];
    };
    const facts = found as { load: number; targets: number[]; shared: string[]; ties: number; ways: number[] };
    expect(facts.load).toBe(extracted.relations.filter(({ type }) => type === 'RESPONSIBLE_FOR').length);
    const values = extracted.entities.filter(({ type }) => type === 'Target').map(({ value }) => value!);
    expect([...facts.targets].sort((a, b) => a - b)).toEqual(values.sort((a, b) => a - b));
    expect(facts.shared).toContain('普惠金融');
    const serving = await startBuiltCli(['serve', '--port', '0'], /^API +http/m, { env });
    const url = /^API +(http\S+)$/m.exec(serving.output)![1]!;
    const asked = await runNotebook('1-who-works-with-whom', 'len(ties)', { PLANGRAPH_URL: url }).finally(() => serving.stop('SIGTERM'));
    expect(facts.ties).toBe(asked.found);
    expect(facts.ties).toBeGreaterThan(10);
    expect(facts.ways.every((steps) => steps >= 1 && steps <= 5)).toBe(true);
    expect({ warned, figures }).toEqual({ warned: '', figures: 1 });
  });
});
