import { readFileSync } from 'node:fs';
import process from 'node:process';

/** What a process has used up to now. */
export interface Usage {
  /** Seconds, of all its threads. */
  readonly processor: number;
  readonly wall: number;
  /** What it handed to the system to be written, in MB; null where the system does not tell. */
  readonly written: number | null;
}

export function usageNow(): Usage {
  const { user, system } = process.cpuUsage();
  return { processor: (user + system) / 1e6, wall: performance.now() / 1000, written: writtenNow() };
}

export function usageSince(before: Usage): Usage {
  const now = usageNow();
  const written = now.written === null || before.written === null ? null : now.written - before.written;
  return { processor: now.processor - before.processor, wall: now.wall - before.wall, written };
}

function writtenNow(): number | null {
  try {
    return Number(/^wchar: (\d+)/m.exec(readFileSync('/proc/self/io', 'utf8'))![1]) / 1e6;
  } catch {
    return null;
  }
}
