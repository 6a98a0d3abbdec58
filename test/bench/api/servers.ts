import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../../schema/package-root.js';
import { addressOf } from '../measure-requests.js';

export const OURS = 'plangraph';
export const PEERS = { mercurius: 'mercurius + jit', apollo: 'Apollo as it comes', yoga: 'graphql-yoga' } as const;

/** A server in a process of its own. */
export interface Peer {
  readonly name: string;
  readonly url: string;
  readonly process: ChildProcess;
}

/** `plangraph serve` as a user starts it, but for its log, which the others do not write. */
export function startOurs(file: string): Promise<Peer> {
  return start(OURS, [join(packageRoot, 'dist', 'src', 'cli', 'main.js'), 'serve', '--store', `sqlite:${file}`, '--port', '0']);
}

export function startPeer(kind: keyof typeof PEERS, file: string): Promise<Peer> {
  return start(PEERS[kind], [fileURLToPath(new URL('peer-server.js', import.meta.url)), kind, file]);
}

async function start(name: string, argv: readonly string[]): Promise<Peer> {
  const server = spawn(process.execPath, argv, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PLANGRAPH_LOG_LEVEL: 'error', NODE_ENV: 'production' },
  });
  // Also where the measurement fails, nothing of it stays.
  process.once('exit', () => server.kill());
  return { name, url: await addressOf(server), process: server };
}

export async function stop({ process: server }: Peer): Promise<void> {
  server.kill('SIGTERM');
  if (server.exitCode === null) await once(server, 'close');
}

/** Resident memory now and the most it ever was, in MiB; Linux only, else null. */
export function residentMemory({ process: { pid } }: Peer): { readonly now: number; readonly most: number } | null {
  if (process.platform !== 'linux') return null;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)![1]) / 1024;
  return { now: of('VmRSS'), most: of('VmHWM') };
}
