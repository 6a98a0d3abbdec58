import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractText } from '../../../ingest/extract-text.js';
import { loadGraph } from '../../../src/load/load-graph.js';
import { openStore } from '../../../src/store/open-store.js';
import { ONE_HOP } from '../api/questions.js';
import { generatePlan } from '../generate-plan.js';
import { fire, type RequestFigures } from '../http/fire.js';
import { startOurs, stop } from '../http/server.js';
import { type Machine, describeMachine } from '../machine.js';
import { lookInto } from '../measure-requests.js';

export interface AttackFigures {
  readonly machine: Machine;
  readonly undisturbed: RequestFigures;
  readonly attacked: RequestFigures;
}

const CONNECTIONS = 64;
const SECONDS = 60;
const WARM_UP_SECONDS = 10;
/** Of plans, in bytes; the last is the long text whose copies are asked for. */
const PLANS = [200_000, 300_000, 5_000_000];

/** One hop for 64 clients that each wait for their answer, alone and beside clients that mean harm. */
export async function measureAttack(note: (what: string) => void): Promise<AttackFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'plangraph-attack-'));
  const file = join(folder, 'plans.db');
  try {
    note('load');
    const store = await openStore(`sqlite:${file}`);
    for (const [at, bytes] of PLANS.entries()) await loadGraph(store, extractText(generatePlan(bytes, bytes), `plan-${at}.md`));
    await store.close();
    const { ids } = await lookInto(file);
    const asked = { query: ONE_HOP, variables: ids.map((id) => ({ id })) };
    const server = await startOurs(`sqlite:${file}`);
    try {
      note('one hop, undisturbed');
      await fire(server, asked, WARM_UP_SECONDS, { connections: CONNECTIONS });
      const undisturbed = await fire(server, asked, SECONDS, { connections: CONNECTIONS });
      note('one hop, attacked');
      const attackers = fork(fileURLToPath(new URL('./attack-child.js', import.meta.url)), [server.url]);
      try {
        return {
          machine: describeMachine(),
          undisturbed,
          attacked: await fire(server, asked, SECONDS, { connections: CONNECTIONS, mayFail: true }),
        };
      } finally {
        attackers.kill();
      }
    } finally {
      await stop(server);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
