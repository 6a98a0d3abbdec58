import { CommanderError } from 'commander';
import { type ErrorCode, isPlangraphError } from '../../../schema/errors.js';
import { Messages } from '../../messages.js';
import type { CliHost, ExitCode, Style } from './host.js';
import { Terminal } from './cli.js';

/** Errors that the command itself has wrong. */
const USAGE_CODES: ReadonlySet<ErrorCode> = new Set(['USAGE', 'STORE_URL_INVALID', 'BAD_ARGUMENT']);

/** Says what went wrong and what to do, without a stack trace unless PLANGRAPH_DEBUG asks for it; the exit code follows from the kind. */
export function reportError(host: CliHost, error: unknown, messages = new Messages('en')): ExitCode {
  // Commander has printed its own message, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const terminal = new Terminal(host);
  const say = (head: string, text: string, style: Style = ['bold', 'red']): void => {
    const room = messages.language === 'zh' ? '' : ' ';
    terminal.note(`${terminal.style(style, messages.say(head), 'stderr')}${room}${messages.translate(text)}`);
  };
  const hint = (text: string) => say('hint:', text, 'bold');
  const debug = Boolean(host.environment.PLANGRAPH_DEBUG);
  let code: ExitCode = 1;
  if (isPlangraphError(error)) {
    say('error:', error.message);
    if (error.hint !== undefined) hint(error.hint);
    if (error.code === 'INTERRUPTED') code = 130;
    else if (USAGE_CODES.has(error.code)) code = 2;
  } else {
    say('error:', `unexpected: ${error instanceof Error ? error.message : String(error)}`);
    if (!debug) hint('this is a fault of plangraph; run again with PLANGRAPH_DEBUG=1 and report what it prints');
  }
  if (debug) terminal.note(traceOf(error));
  return code;
}

function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const trace = error.stack ?? error.message;
  return error.cause === undefined ? trace : `${trace}\ncaused by ${traceOf(error.cause)}`;
}
