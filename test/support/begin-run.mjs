import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** A folder for what the test files of one run share, and the process that ends last: see `end-run.mjs`. */
export default function beginRun() {
  process.env.PLANGRAPH_TEST_RUN = mkdtempSync(join(tmpdir(), 'plangraph-run-'));
  process.env.PLANGRAPH_TEST_RUN_PID = String(process.pid);
}
