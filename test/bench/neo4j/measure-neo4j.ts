import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { extractDocument } from '../../../ingest/pipeline.js';
import type { DocumentGraph } from '../../../schema/records.js';
import { loadGraph } from '../../../src/graph/load-graph.js';
import { neighbours } from '../../../src/graph/tasks/neighbours.js';
import { shortestPaths } from '../../../src/graph/tasks/shortest-paths.js';
import { openStore } from '../../../src/store/open-store.js';
import type { GraphStore, StoredEntity } from '../../../src/store/port/graph-store.js';
import { startServer } from '../../support/neo4j/start-server.js';
import { busiest } from '../api/questions.js';
import { generatePlan } from '../generate-plan.js';
import { countRecords } from '../measure-load.js';
import { compareRequests, type RequestComparison } from './compare-requests.js';
import { loadPlainly, preparePlainly } from './plain-loader.js';
import type { Comparison } from './comparison.js';
import { plainReads } from './plain-reads.js';

export interface Neo4jFigures {
  readonly documents: number;
  readonly records: number;
  /** Of the server's files for the database, without transaction logs. */
  readonly bytes: number;
  readonly load: Comparison;
  readonly reads: readonly Comparison[];
  readonly requests: readonly RequestComparison[];
}

const PLANS = 24;
const PLAN_BYTES = 60_000;
/** Each asks for a hundred entities, in turn. */
const WARM_UP = 5;
const ROUNDS = 5;
const DATABASE = 'neo4j';

/**
 * The store on Neo4j against what one would write by hand on the same driver, and the API against `@neo4j/graphql` over the
 * same database. Two servers of one process take one load each; what is measured comes after a warm-up of the same kind.
 */
export async function measureNeo4j(): Promise<Neo4jFigures> {
  const graphs = Array.from({ length: 2 * PLANS }, (_, seed) =>
    extractDocument({ source: `generated-${seed}.md`, bytes: Buffer.from(generatePlan(PLAN_BYTES, seed + 1)) }),
  );
  const server = await startServer({ count: 2, longLife: true });
  const [ours, other] = server.addresses.map((address) => `bolt://${address}`) as [string, string];
  const driver = neo4j.driver(ours, undefined, { disableLosslessIntegers: true });
  const otherDriver = neo4j.driver(other);
  const store = await openStore(ours);
  try {
    await preparePlainly(otherDriver, DATABASE);
    const [warming, measured] = [graphs.slice(0, PLANS), graphs.slice(PLANS)];
    const loadEach = async (given: readonly DocumentGraph[]): Promise<{ byUs: number; byHand: number }> => {
      const spent = { byUs: 0, byHand: 0 };
      // In turn, so that what else the machine does, and how warm the server is, falls on both alike.
      for (const graph of given) {
        spent.byUs += await seconds(() => store.writer.replaceDocument(graph));
        spent.byHand += await seconds(() => loadPlainly(otherDriver, DATABASE, graph));
      }
      return spent;
    };
    await loadEach(warming);
    const { byUs, byHand } = await loadEach(measured);
    const records = measured.reduce((sum, graph) => sum + countRecords(graph), 0);
    const reads = await compareReads(store, driver);
    const requests = await compareRequests(store, ours);
    // What is only in memory yet goes into the files.
    await server.order('down');
    const load = { name: 'load, records', ours: records / byUs, other: records / byHand };
    return {
      documents: graphs.length,
      records: graphs.reduce((sum, graph) => sum + countRecords(graph), 0),
      bytes: sizeOf(server.folders[0]!),
      load,
      reads,
      requests,
    };
  } finally {
    await store.close();
    await driver.close();
    await otherDriver.close();
    await server.stop();
  }
}

async function compareReads(store: GraphStore, driver: Driver): Promise<Comparison[]> {
  const ids = await busiest(store, {});
  const plain = plainReads(driver, DATABASE);
  const graph = await loadGraph(store.reader, 10_000_000);
  const pairs = ids.map((from, at) => [from, ids[(at * 7 + 3) % ids.length]!] as const);
  const constraint = { direction: 'BOTH' } as const;
  const kinds: [string, (at: number) => unknown, (at: number) => unknown][] = [
    [
      'one hop: 20 relations and their other ends',
      async (at) => {
        const others: StoredEntity[] = [];
        const [page] = await store.reader.relationsOf({ entities: [ids[at]!], direction: 'BOTH', page: { first: 20 } }, (met) =>
          others.push(...met),
        );
        return { page, others };
      },
      (at) => plain.oneHop(ids[at]!),
    ],
    [
      'neighbourhood: 100 entities within two relations',
      (at) => neighbours(graph, { of: ids[at]!, depth: 2, constraint, maxEntities: 100 }),
      (at) => plain.neighbourhood(ids[at]!),
    ],
    [
      'shortest path, at most 6 relations',
      (at) => shortestPaths(graph, { from: pairs[at]![0], to: pairs[at]![1], count: 1, maxLength: 6, constraint }),
      (at) => plain.shortestPath(...pairs[at]!),
    ],
  ];
  const figures: Comparison[] = [];
  for (const [name, ours, other] of kinds) {
    const each = (read: (at: number) => unknown): Promise<number> =>
      seconds(async () => {
        for (let at = 0; at < ids.length; at++) await read(at);
      });
    for (let round = 0; round < WARM_UP; round++) for (const read of [ours, other]) await each(read);
    const spent = { ours: 0, other: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      spent.ours += await each(ours);
      spent.other += await each(other);
    }
    const reads = ROUNDS * ids.length;
    figures.push({ name, ours: reads / spent.ours, other: reads / spent.other });
  }
  return figures;
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Bytes of the database's files. */
function sizeOf(folder: string): number {
  const files = readdirSync(join(folder, 'data', 'databases', DATABASE), { recursive: true, withFileTypes: true });
  return files.filter((file) => file.isFile()).reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
