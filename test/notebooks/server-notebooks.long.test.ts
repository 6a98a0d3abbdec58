import { jest } from '@jest/globals';
import { buildOnce, type RunningCli, startBuiltCli, temporaryFolder } from '../e2e/built-cli.js';
import { hasPython } from '../support/python/prepare-python.js';
import { runNotebook, RUNS_WITHIN } from './run-notebook.js';

jest.setTimeout(RUNS_WITHIN);

/** The notebooks that ask a server, against the built one with the sample plans. */
(hasPython ? describe : describe.skip)('notebooks on a server', () => {
  const folder = temporaryFolder();
  let server: RunningCli;
  let url: string;

  beforeAll(async () => {
    await buildOnce();
    server = await startBuiltCli(['start', '--port', '0'], /^API +http/m, { cwd: folder.path });
    url = /^API +(http\S+)$/m.exec(server.output)![1]!;
  });
  afterAll(async () => {
    await server?.stop('SIGTERM');
    folder.remove();
  });

  const run = (name: string, expression: string): ReturnType<typeof runNotebook> => runNotebook(name, expression, { PLANGRAPH_URL: url });

  async function ask<T>(query: string): Promise<T> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { data: T }).data;
  }

  test('who works with whom: the table has every tie of the store, and nothing is cut off', async () => {
    const { relations } = await ask<{ relations: { nodes: { subject: { name: string }; object: { name: string } }[] } }>(
      `{ relations(first: 100, where: { OR: [
           { subjectType: { eq: Institution }, objectType: { eq: Programme } },
           { subjectType: { eq: Programme }, objectType: { eq: Institution } } ] }) { nodes { subject { name } object { name } } } }`,
    );
    const { found, warned, figures, readings } = await run(
      '1-who-works-with-whom',
      '{"direct": sorted([sorted(t) for t in ties[ties["task"].isna()][["institution", "programme"]].values.tolist()]), "cut": cut, ' +
        '"byTask": int(ties["task"].notna().sum()), "matrix": int(matrix.values.sum()), "ties": len(ties)}',
    );
    const facts = found as { direct: string[][]; cut: string[]; byTask: number; matrix: number; ties: number };
    const names = relations.nodes.map(({ subject, object }) => [subject.name, object.name].sort());
    const text = (pairs: string[][]): string[] => pairs.map((pair) => [...pair].sort().join('\t')).sort();
    expect(text(facts.direct)).toEqual(text(names));
    expect(facts.direct.length).toBeGreaterThan(0);
    expect(facts.byTask).toBeGreaterThan(10);
    expect(facts).toMatchObject({ cut: [], ties: facts.direct.length + facts.byTask, matrix: facts.ties });
    expect({ warned, figures }).toEqual({ warned: '', figures: 1 });
    expect(readings[0]).toContain('省商务厅');
  });

  test('a province’s plan: its responsibilities by role and its targets are those of the store', async () => {
    const { documents } = await ask<{ documents: { nodes: { id: string }[] } }>(
      '{ documents(where: { jurisdiction: { eq: "安徽省" } }) { nodes { id } } }',
    );
    const plan = documents.nodes[0]!.id;
    const { relationCounts, targets } = await ask<{
      relationCounts: { rows: { values: string[]; count: number }[] };
      targets: { nodes: { subject: string; value: number }[] };
    }>(
      `{ relationCounts(where: { type: { eq: RESPONSIBLE_FOR }, document: { eq: "${plan}" } }, by: [ROLE]) { rows(first: 9) {
        values count } }
         targets(first: 100, where: { document: { eq: "${plan}" } }) { nodes { subject value } } }`,
    );
    const { found, warned, figures } = await run(
      '2-a-provinces-plan',
      '{"roles": shares["role"].value_counts().to_dict(), "targets": targets.set_index("subject")["value"].to_dict()}',
    );
    expect(found).toEqual({
      roles: Object.fromEntries(relationCounts.rows.map(({ values, count }) => [values[0], count])),
      targets: Object.fromEntries(targets.nodes.map(({ subject, value }) => [subject, value])),
    });
    expect(targets.nodes.length).toBeGreaterThan(1);
    expect({ warned, figures }).toEqual({ warned: '', figures: 3 });
  });

  test('two plans: each has all its entities, and what they share is in both', async () => {
    const counts = await ask<Record<'a' | 'b' | 'shared', { totalCount: number; nodes: { name: string }[] }>>(
      `{ a: entities(first: 1, where: { documents: { some: { jurisdiction: { eq: "北京市" } } } }) { totalCount }
         b: entities(first: 1, where: { documents: { some: { jurisdiction: { eq: "深圳市" } } } }) { totalCount }
         shared: entities(first: 100, where: { AND: [
           { documents: { some: { jurisdiction: { eq: "北京市" } } } }, { documents: { some: { jurisdiction: { eq: "深圳市" } } } } ] })
           { totalCount nodes { name } } }`,
    );
    const { found, warned, figures } = await run(
      '3-two-plans-compared',
      '{"sizes": entities["plan"].value_counts().to_dict(), "both": sorted(both["name"]), "about": len(about), "pairs": len(pairs), ' +
        '"counted": sum(line["count"] for line in comparison["counts"]["tasks"] if line["status"] not in ["ADDED", "DROPPED"])}',
    );
    expect(found).toMatchObject({
      sizes: { 北京市: counts.a.totalCount, 深圳市: counts.b.totalCount },
      both: counts.shared.nodes.map(({ name }) => name).sort(),
    });
    const { about, pairs, counted } = found as { about: number; pairs: number; counted: number };
    expect(about).toBeGreaterThan(0);
    expect(pairs).toBe(counted);
    expect({ warned, figures }).toEqual({ warned: '', figures: 1 });
  });

  test('without a server, a notebook says what to do', async () => {
    await expect(runNotebook('1-who-works-with-whom', '1', { PLANGRAPH_URL: 'http://127.0.0.1:1/graphql' })).rejects.toThrow(
      /no server answers at .*npm start/,
    );
  });
});
