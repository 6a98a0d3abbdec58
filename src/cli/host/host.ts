import type { Readable, Writable } from 'node:stream';
import type { styleText } from 'node:util';

/** A stream that may be a terminal. */
export type TextStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** The variables of the environment that the command line looks at, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** All that the command line takes from the process that runs it, so that a test can hand in its own. */
export interface CliHost {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  readonly environment: Environment;
  /** Aborted at Ctrl-C or SIGTERM: finish what is in hand, then stop. A command that takes it promises to heed it. */
  readonly interrupt: AbortSignal;
}

/** 0 done, 1 failed, 2 wrong usage, 130 stopped by the user. */
export type ExitCode = 0 | 1 | 2 | 130;

export type Style = Parameters<typeof styleText>[0];

export function isTerminal(stream: TextStream): boolean {
  return stream.isTTY === true;
}
