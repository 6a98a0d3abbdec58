#!/usr/bin/env node
import process from 'node:process';
import { executeCli } from './program.js';
import type { CliHost } from './host/host.js';
import { reportError } from './host/report-error.js';
import { outputError } from './output/output-error.js';

let interrupt: AbortController | undefined;

/**
 * Listens for Ctrl-C and SIGTERM from the first time that a command asks; until then they end the process at once. So does
 * the second one: the system sees to it, whatever the process waits for.
 */
function listenForInterrupt(): AbortController {
  const controller = new AbortController();
  const stop = (): void => {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    controller.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return controller;
}

/** Why standard output took no more, once it did not. */
let lost: Error | undefined;

const host: CliHost = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  // eslint-disable-next-line no-restricted-properties -- the process hands its environment in; src/config.ts is who reads settings from it
  environment: process.env,
  get interrupt() {
    return (interrupt ??= listenForInterrupt()).signal;
  },
};

process.stdout.on('error', (error: Error) => void (lost ??= error));
// What is said about the work reaches nobody any more, and the work goes on.
process.stderr.on('error', () => undefined);
// A file that would grow beyond `ulimit -f` is then an error of the write, where it would end the process without a word.
if (process.platform !== 'win32') process.on('SIGXFSZ', () => undefined);

const code = await executeCli(process.argv.slice(2), host);
await new Promise<void>((written) => process.stdout.write('', () => written()));
// A reader that has seen enough (`| head`) is no error.
const failed = lost !== undefined && (lost as NodeJS.ErrnoException).code !== 'EPIPE';
process.exitCode = failed && code === 0 ? reportError(host, outputError('standard output', lost)) : code;
