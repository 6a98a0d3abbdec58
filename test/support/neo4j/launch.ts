import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { packageRoot } from '../../../schema/package-root.js';
import { resolveJars } from './resolve-jars.js';

const OPENS = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

/**
 * A server that lives for minutes never pays back what the second compiler costs: with the first alone it starts in a
 * third of the time and answers its first statements in half.
 */
const SHORT_LIFE = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

export interface Launch {
  readonly data: string;
  /** `-` lets everybody in. */
  readonly password: string;
  readonly ports: readonly number[];
  /** The server ends when this process does; without one, when its standard input ends. */
  readonly while?: string;
  readonly stdio: StdioOptions;
  readonly detached?: boolean;
  /** Compile as a server in use does, for measurements. */
  readonly longLife?: boolean;
}

/** Runs Neo4jServer.java, which says `ready` when Bolt answers on every port. */
export async function launch({
  data,
  password,
  ports,
  while: pid = '-',
  stdio,
  detached = false,
  longLife = false,
}: Launch): Promise<ChildProcess> {
  const launcher = join(packageRoot, 'test', 'support', 'neo4j', 'Neo4jServer.java');
  const jvm = ['-Xmx768m', ...(longLife ? [] : SHORT_LIFE), ...OPENS, '-cp', join(await resolveJars(), '*')];
  return spawn('java', [...jvm, launcher, data, password, pid, ...ports.map(String)], { stdio, detached });
}

export async function freePorts(count: number): Promise<number[]> {
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
