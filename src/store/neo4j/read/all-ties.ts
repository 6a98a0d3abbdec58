import type { Tie } from '../../port/graph-store.js';
import type { ReadAccess } from '../transaction.js';
import { cypher } from '../cypher.js';
import { relationshipTypes } from '../names.js';

/** So many entities a round trip. */
const ENTITIES = 2000;

interface BatchRow {
  /** The last entity of the batch; null where there are no more. */
  readonly last: string | null;
  readonly ties: readonly Tie[];
}

/** All relations by subject; the constraint on entity ids is the index that gives the next ones. */
export async function* allTies(connection: ReadAccess): AsyncGenerator<readonly Tie[]> {
  const types = relationshipTypes();
  let after: string | null = types ? '' : null;
  while (types && after !== null) {
    const [batch]: BatchRow[] = await connection.run<BatchRow>(cypher`
      CALL () { MATCH (s:Entity) WHERE s.id > ${after} WITH s ORDER BY s.id LIMIT ${ENTITIES} RETURN collect(s) AS subjects }
      RETURN subjects[-1].id AS last, COLLECT {
        UNWIND subjects AS s MATCH (s)-[r:${types}]->(o:Entity)
        RETURN r {.id, .confidence, .modality, .date, type: type(r), subject: s.id, subjectType: s.type, object: o.id, objectType: o.type}
      } AS ties`);
    const { last, ties } = batch!;
    if (ties.length > 0) yield ties.map(toTie);
    after = last;
  }
}

function toTie({ date, ...tie }: Tie): Tie {
  return date == null ? tie : { ...tie, date };
}
