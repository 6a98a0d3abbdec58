import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';

/** Ends the servers that test files of this run have shared, each named by a file `<server>.json`, and removes their data. */
export default async function endRun() {
  const folder = process.env.PLANGRAPH_TEST_RUN;
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const { pid } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    // A process that nobody waits for stays in the list, so this does not wait for ever either.
    for (let tries = 0; tries < 100 && signal(pid); tries++) await setTimeout(20);
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Ends the process; false once it is gone. Nothing of its data is wanted any more. */
function signal(pid) {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}
