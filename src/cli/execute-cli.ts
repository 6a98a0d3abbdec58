import { Cli } from './cli.js';
import type { CliHost, ExitCode } from './host.js';
import { buildProgram } from './program.js';
import { reportError } from './report-error.js';

/** Runs one command line, without the words that started it (`plangraph ingest x` is `['ingest', 'x']`). Never throws. */
export async function executeCli(argv: readonly string[], host: CliHost): Promise<ExitCode> {
  const cli = new Cli(host);
  try {
    await buildProgram(cli).parseAsync(argv, { from: 'user' });
    return cli.exitCode;
  } catch (error) {
    return reportError(host, error);
  }
}
