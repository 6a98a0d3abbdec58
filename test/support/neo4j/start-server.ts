import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePorts, launch } from './launch.js';

export const USER = 'neo4j';
export const PASSWORD = 'for-tests-only';

/** What the launcher obeys: see Neo4jServer.java. */
export type Order = 'read-only' | 'writable' | 'little-memory' | 'much-memory' | 'down' | 'up';

export interface TestServer {
  /** `host:port` of Bolt of each server; all run in one process. */
  readonly addresses: readonly string[];
  /** Where each keeps its data. */
  readonly folders: readonly string[];
  /** Changes a setting of the first server while it runs, or stops and starts it. */
  order(order: Order): Promise<void>;
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly count?: number;
  /** `-`, the default, lets everybody in. */
  readonly password?: string;
  /** For measurements: see `Launch`. */
  readonly longLife?: boolean;
}

const READY_WITHIN = 120_000;
const OBEYED_WITHIN = 180_000;

/** Starts empty servers of one's own, with their data in a temporary folder that `stop` removes. */
export async function startServer({ count = 1, password = '-', longLife = false }: ServerOptions = {}): Promise<TestServer> {
  const data = mkdtempSync(join(tmpdir(), 'plangraph-neo4j-'));
  const ports = await freePorts(count);
  const java = await launch({ data, password, ports, stdio: 'pipe', longLife });
  const [stdin, stdout, stderr] = [java.stdin!, java.stdout!, java.stderr!];
  const said: string[] = [];
  stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const ended = once(java, 'exit');
  const lines = createInterface({ input: stdout });
  const line = (expected: string, within: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const fail = (why: string): void => reject(new Error(`Neo4j ${why}: ${said.join('').slice(-2000)}`));
      const timer = setTimeout(() => fail(`said no "${expected}" in ${within} ms`), within);
      void ended.then(() => fail('ended'));
      lines.on('line', function listen(text: string) {
        if (text !== expected) return;
        clearTimeout(timer);
        lines.off('line', listen);
        resolve();
      });
    });
  const stop = async (): Promise<void> => {
    if (java.exitCode === null) stdin.end('stop\n');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await line('ready', READY_WITHIN);
  } catch (error) {
    java.kill();
    await stop();
    throw error;
  }
  const order = async (what: Order): Promise<void> => {
    const done = line(`done ${what}`, OBEYED_WITHIN);
    stdin.write(`${what}\n`);
    await done;
  };
  const addresses = ports.map((port) => `127.0.0.1:${port}`);
  return { addresses, folders: ports.map((port) => join(data, String(port))), order, stop };
}
