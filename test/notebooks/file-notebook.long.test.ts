import { jest } from '@jest/globals';
import process from 'node:process';
import { builtEntry, buildOnce, runBuiltCli } from '../e2e/built-cli.js';
import { hasPython } from '../support/python/prepare-python.js';
import { runNotebook, RUNS_WITHIN } from './run-notebook.js';

jest.setTimeout(RUNS_WITHIN);
beforeAll(buildOnce);

interface Extracted {
  readonly entities: readonly { id: string }[];
  readonly relations: readonly { type: string; subject: string; object: string }[];
}

(hasPython ? test : test.skip)('from a file to a graph: the graph is that of the command line, every quote in its place', async () => {
  const plan = 'seeds/plans/shenzhen-fintech-digest.md';
  const cli = [process.execPath, builtEntry].map((word) => `'${word}'`).join(' ');
  const { found, warned, figures } = await runNotebook(
    '5-without-a-server',
    '{"nodes": sorted(graph), "edges": sorted([s, data["type"], o] for s, o, data in ' +
      'graph.edges(data=True)), "wrong": len(wrong), "passages": len(passages)}',
    { PLANGRAPH_CLI: cli, PLANGRAPH_PLAN: plan },
  );
  const { entities, relations } = JSON.parse(runBuiltCli(['extract', plan]).stdout) as Extracted;
  const facts = found as { nodes: string[]; edges: string[][]; wrong: number; passages: number };
  const lines = (rows: readonly (readonly string[])[]): string[] => rows.map((row) => row.join(' ')).sort();
  expect(facts.nodes).toEqual(entities.map(({ id }) => id).sort());
  expect(lines(facts.edges)).toEqual(lines(relations.map(({ subject, type, object }) => [subject, type, object])));
  expect(facts.wrong).toBe(0);
  expect(facts.passages).toBeGreaterThan(relations.length);
  expect({ warned, figures }).toEqual({ warned: '', figures: 2 });
});
