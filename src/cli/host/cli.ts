import { styleText } from 'node:util';
import { type CliHost, type ExitCode, isTerminal, type Style } from './host.js';
import { type Progress, showProgress } from './progress.js';
import { Messages } from '../../messages.js';

/** What a command works with: the host, a terminal to speak through, and the exit code that the run ends with. */
export class Cli {
  readonly terminal: Terminal;
  exitCode: ExitCode = 0;

  /** @param messages what is said, in the user's language */
  constructor(
    readonly host: CliHost,
    readonly messages = new Messages('en'),
  ) {
    this.terminal = new Terminal(host, messages);
  }

  progress(label: string, total: number | undefined, quiet?: boolean, json?: boolean): Progress {
    return showProgress(this.host, label, total, quiet, json);
  }
}

/** Results go to stdout, everything said about them to stderr; colour only where a person reads. */
export class Terminal {
  readonly #host: CliHost;

  constructor(
    host: CliHost,
    readonly messages = new Messages('en'),
  ) {
    this.#host = host;
  }

  /** A result. */
  print(text: string): void {
    this.#host.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  }

  /** A remark about the work, in the user's language where the table has it. */
  note(text: string): void {
    this.#host.stderr.write(`${this.messages.translate(text)}\n`);
  }

  printJson(value: unknown): void {
    this.print(JSON.stringify(value, null, 2));
  }

  /** Styled text where the stream is a terminal that may show colour (https://no-color.org), else plain. */
  style(style: Style, text: string, stream: 'stdout' | 'stderr' = 'stdout'): string {
    return this.hasColour(stream) ? styleText(style, text) : text;
  }

  hasColour(stream: 'stdout' | 'stderr'): boolean {
    const { NO_COLOR, TERM } = this.#host.environment;
    return isTerminal(this.#host[stream]) && !NO_COLOR && TERM !== 'dumb';
  }
}
