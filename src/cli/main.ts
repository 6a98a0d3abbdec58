#!/usr/bin/env node
import process from 'node:process';
import { executeCli } from './program.js';
import type { CliHost, TextStream } from './host/host.js';

let interrupt: AbortController | undefined;

/** Listens for Ctrl-C and SIGTERM from the first time that a command asks; until then they end the process at once. The second one always does. */
function listenForInterrupt(): AbortController {
  const controller = new AbortController();
  const stop = () => (controller.signal.aborted ? process.exit(130) : controller.abort());
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return controller;
}

/** A reader that has seen enough (`| head`) is no error. */
function endQuietlyWithReader(stream: TextStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

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

endQuietlyWithReader(host.stdout);
endQuietlyWithReader(host.stderr);
process.exitCode = await executeCli(process.argv.slice(2), host);
