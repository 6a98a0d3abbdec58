import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { freePorts, launch } from './launch.js';

const READY_WITHIN = 120_000;

/**
 * The `host:port` of that many servers that let everybody in. The first test file that asks starts them, the later ones
 * find them warm; they end with the run (`test/support/end-run.mjs`). Test files that run at once have servers of their own.
 */
export async function shareServers(count: number): Promise<readonly string[]> {
  const run = process.env['PLANGRAPH_TEST_RUN']!;
  const name = join(run, `neo4j-${count}-${process.env['JEST_WORKER_ID']}`);
  const known = `${name}.json`;
  if (!existsSync(known)) writeFileSync(known, JSON.stringify(await start(name, count)));
  for (const end = Date.now() + READY_WITHIN; ; await setTimeout(50)) {
    const said = readFileSync(`${name}.log`, 'utf8');
    if (/^ready$/m.test(said)) break;
    if (Date.now() > end || /^(?:Exception|Error|error)/m.test(said)) throw new Error(`Neo4j does not start: ${said.slice(-2000)}`);
  }
  return (JSON.parse(readFileSync(known, 'utf8')) as Shared).addresses;
}

interface Shared {
  readonly pid: number | undefined;
  readonly addresses: readonly string[];
}

async function start(name: string, count: number): Promise<Shared> {
  const ports = await freePorts(count);
  const said = openSync(`${name}.log`, 'w');
  const pid = process.env['PLANGRAPH_TEST_RUN_PID']!;
  const java = await launch({ data: name, password: '-', ports, while: pid, stdio: ['ignore', said, said], detached: true });
  java.unref();
  closeSync(said);
  return { pid: java.pid, addresses: ports.map((port) => `127.0.0.1:${port}`) };
}
