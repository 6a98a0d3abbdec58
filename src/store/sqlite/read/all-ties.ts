import type { Modality } from '../../../../schema/records.js';
import type { Tie } from '../../port/graph-store.js';
import type { SqliteConnection } from '../connection.js';
import { allTiesStatement } from '../queries/all-ties.js';

/** So many relations a batch: a few milliseconds of the one thread that serves everybody. */
const RELATIONS = 2000;

type TieValues = readonly [
  id: string,
  type: string,
  subject: string,
  object: string,
  subjectType: string,
  objectType: string,
  modality: Modality,
  confidence: number,
  date: string | null,
];

/** All relations as they lie in the file; between two batches others have their turn. */
export async function* allTies(connection: SqliteConnection): AsyncGenerator<readonly Tie[]> {
  let after = 0;
  for (;;) {
    const { last, ties } = connection.get<{ last: number | null; ties: string }>(allTiesStatement(after, RELATIONS))!;
    if (last === null) return;
    yield (JSON.parse(ties) as TieValues[]).map(toTie);
    after = last;
    await new Promise(setImmediate);
  }
}

function toTie([id, type, subject, object, subjectType, objectType, modality, confidence, date]: TieValues): Tie {
  return { id, type, subject, object, subjectType, objectType, modality, confidence, ...(date === null ? {} : { date }) };
}
