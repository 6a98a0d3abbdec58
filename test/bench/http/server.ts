import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { packageRoot } from '../../../schema/package-root.js';

/** A server in a process of its own. */
export interface Server {
  readonly name: string;
  readonly url: string;
  readonly process: ChildProcess;
}

/** `plangraph serve` as a user starts it, but for its log, which the servers that it is compared with do not write. */
export function startOurs(store: string, ...flags: string[]): Promise<Server> {
  return start('plangraph', [join(packageRoot, 'dist', 'src', 'cli', 'main.js'), 'serve', '--store', store, '--port', '0', ...flags]);
}

/** A program for Node.js that tells its address in the words of `plangraph serve`. */
export async function start(name: string, argv: readonly string[]): Promise<Server> {
  const server = spawn(process.execPath, argv, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PLANGRAPH_LOG_LEVEL: 'error', NODE_ENV: 'production' },
  });
  // Also where the measurement fails, nothing of it stays.
  const kill = (): boolean => server.kill();
  process.once('exit', kill);
  server.once('close', () => process.off('exit', kill));
  return { name, url: await addressOf(server), process: server };
}

export async function stop({ process: server }: Server): Promise<void> {
  server.kill('SIGTERM');
  if (server.exitCode === null) await once(server, 'close');
}

/** Resident memory now and the most it ever was, in MiB; Linux only, else null. */
export function residentMemory({ process: { pid } }: Server): { readonly now: number; readonly most: number } | null {
  if (process.platform !== 'linux') return null;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)![1]) / 1024;
  return { now: of('VmRSS'), most: of('VmHWM') };
}

/** The processor time that a server has taken so far, in milliseconds, in steps of ten; Linux only, else null. */
export function processorTime({ process: { pid } }: Server): number | null {
  if (process.platform !== 'linux') return null;
  // The name of the program, in brackets, may hold spaces.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function addressOf(server: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of server.stdout!) {
    said += String(chunk);
    const found = /API\s+(\S+)\/graphql\s/.exec(said);
    if (found) return found[1]!;
  }
  throw new Error(`the server ended and said: ${said}`);
}
