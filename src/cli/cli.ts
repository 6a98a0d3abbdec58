import type { CliHost, ExitCode } from './host.js';
import { type Progress, showProgress } from './progress.js';
import { Terminal } from './terminal.js';

/** What a command works with: the host, a terminal to speak through, and the exit code that the run ends with. */
export class Cli {
  readonly terminal: Terminal;
  exitCode: ExitCode = 0;

  constructor(readonly host: CliHost) {
    this.terminal = new Terminal(host);
  }

  progress(label: string, total: number | undefined, quiet?: boolean): Progress {
    return showProgress(this.host, label, total, quiet);
  }
}
