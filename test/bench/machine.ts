import { cpus, loadavg, totalmem } from 'node:os';
import process from 'node:process';

export interface Machine {
  readonly node: string;
  readonly platform: string;
  readonly cpu: string;
  readonly cores: number;
  /** In GiB. */
  readonly memory: number;
  /** Processes that expected a core in the last minute, before the measurements: more than a few tenths spoil them. */
  readonly load: number;
}

/** What the figures were measured on, without which they say nothing. */
export function describeMachine(): Machine {
  const cores = cpus();
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cpu: cores[0]?.model.trim() ?? 'unknown',
    cores: cores.length,
    load: loadavg()[0] ?? 0,
    memory: Math.round(totalmem() / 2 ** 30),
  };
}
