// Loaded before any command: Jest loses modules that are first loaded by two imports at once, as commands have them.
import '../../../schema/ontology.js';
import { Readable, Writable } from 'node:stream';
import { executeCli } from '../../../src/cli/program.js';
import type { CliHost, Environment, TextStream } from '../../../src/cli/host/host.js';

export interface FakeHostOptions {
  readonly stdin?: string | Uint8Array;
  readonly isTTY?: boolean;
  readonly environment?: Environment;
  readonly interrupt?: AbortSignal;
}

/** A host that keeps what is written to it. */
export function fakeHost(options: FakeHostOptions = {}): CliHost & { readonly written: { stdout: string; stderr: string } } {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr'): TextStream =>
    Object.assign(
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          written[name] += chunk.toString();
          done();
        },
      }),
      { isTTY: options.isTTY ?? false },
    );
  return {
    stdin: Readable.from([Buffer.from(options.stdin ?? '')]),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    environment: options.environment ?? {},
    interrupt: options.interrupt ?? new AbortController().signal,
    written,
  };
}

/** Runs one command line in this process and gives its exit code and what it wrote. */
export async function runCli(
  argv: readonly string[],
  options: FakeHostOptions = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const host = fakeHost(options);
  const code = await executeCli(argv, host);
  return { code, ...host.written };
}
