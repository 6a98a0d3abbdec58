import { createInterface } from 'node:readline/promises';
import { isTerminal } from './host.js';
import type { CliHost } from './host.js';

/** Asks a person to say yes; false where nobody is there to be asked, and where the answer is anything else. */
export async function confirm({ stdin, stderr, interrupt }: CliHost, question: string): Promise<boolean> {
  if (stdin.isTTY !== true || !isTerminal(stderr)) return false;
  const asking = createInterface({ input: stdin, output: stderr });
  try {
    return /^y(?:es)?$/i.test((await asking.question(`${question} [y/N] `, { signal: interrupt })).trim());
  } catch {
    return false;
  } finally {
    asking.close();
  }
}
