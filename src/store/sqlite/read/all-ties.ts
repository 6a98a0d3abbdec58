import type { Modality } from '../../../../schema/records.js';
import type { Tie } from '../../port/graph-store.js';
import type { SqliteConnection } from '../connection.js';
import { allTiesStatement } from '../queries/all-ties.js';

/** So many subjects a batch: a few milliseconds of the one thread that serves everybody. */
const SUBJECTS = 500;

interface TieRow {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly subjectType: string;
  readonly objectType: string;
  readonly modality: Modality;
  readonly confidence: number;
  readonly date: string | null;
}

/** All relations by subject; between two batches others have their turn. */
export async function* allTies(connection: SqliteConnection): AsyncGenerator<readonly Tie[]> {
  let after = '';
  for (;;) {
    const rows = connection.all<TieRow>(allTiesStatement(after, SUBJECTS));
    const last = rows[rows.length - 1];
    if (!last) return;
    yield rows.map(toTie);
    after = last.subject;
    await new Promise(setImmediate);
  }
}

function toTie({ date, ...row }: TieRow): Tie {
  return date === null ? row : { ...row, date };
}
