import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../../schema/package-root.js';
import { resolveJars } from './resolve-jars.js';

export const USER = 'neo4j';
export const PASSWORD = 'for-tests-only';

/** What the launcher obeys: see Neo4jServer.java. */
export type Order = 'read-only' | 'writable' | 'little-memory' | 'much-memory';

export interface TestServer {
  /** `host:port` of Bolt of each server; all run in one process. */
  readonly addresses: readonly string[];
  /** Changes a setting of the first server while it runs. */
  order(order: Order): Promise<void>;
  stop(): Promise<void>;
}

const OPENS = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
const READY_WITHIN = 120_000;

/** Starts empty servers, each with its data in a temporary folder that `stop` removes; the password `-` lets everybody in. */
export async function startServer(count = 1, password = '-'): Promise<TestServer> {
  const lib = resolveJars();
  const data = mkdtempSync(join(tmpdir(), 'plangraph-neo4j-'));
  const ports = await freePorts(count);
  const launcher = join(packageRoot, 'test', 'support', 'neo4j', 'Neo4jServer.java');
  const java = spawn('java', ['-Xmx768m', ...OPENS, '-cp', join(lib, '*'), launcher, data, password, ...ports.map(String)]);
  const said: string[] = [];
  java.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const ended = once(java, 'exit');
  const lines = createInterface({ input: java.stdout });
  const line = (wanted: string, within: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const fail = (why: string): void => reject(new Error(`Neo4j ${why}: ${said.join('').slice(-2000)}`));
      const timer = setTimeout(() => fail(`said no "${wanted}" in ${within} ms`), within);
      void ended.then(() => fail('ended'));
      lines.on('line', function listen(text: string) {
        if (text !== wanted) return;
        clearTimeout(timer);
        lines.off('line', listen);
        resolve();
      });
    });
  const stop = async (): Promise<void> => {
    if (java.exitCode === null) java.stdin.end('stop\n');
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
    const done = line(`done ${what}`, 10_000);
    java.stdin.write(`${what}\n`);
    await done;
  };
  return { addresses: ports.map((port) => `127.0.0.1:${port}`), order, stop };
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}
