import { compareJudgements, type Judgement } from '../../../../schema/judgement.js';
import { NO_JUDGEMENTS, type Resolution, resolveJudgements } from '../../../judgements/resolve-judgements.js';
import type { JudgementReader } from '../../port/graph-store.js';
import { parseStored } from '../../records/parse-stored.js';
import type { ReadAccess } from '../connection/transaction.js';
import { cypher } from '../connection/cypher.js';

export function judgementReader(connection: ReadAccess): JudgementReader {
  return { judgements: () => readJudgements(connection) };
}

export async function readJudgements(connection: ReadAccess): Promise<Judgement[]> {
  const rows = await connection.run<{ record: string }>(cypher`MATCH (j:Judgement) RETURN j.record AS record`);
  return rows.map(({ record }) => parseStored(record) as Judgement).sort(compareJudgements);
}

/** What the judgements come to that are applied to every document. */
export async function readResolution(connection: ReadAccess): Promise<Resolution> {
  const judgements = await readJudgements(connection);
  return judgements.length === 0 ? NO_JUDGEMENTS : resolveJudgements(judgements);
}
