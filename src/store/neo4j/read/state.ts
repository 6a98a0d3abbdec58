import { ontology } from '../../../../schema/ontology.js';
import { inTypeOrder } from '../../query/order-groups.js';
import { compareCodePoints } from '../../../../schema/compare-code-points.js';
import { dataVersion } from '../../merge/data-version.js';
import type { StateReader, StoreStats } from '../../port/graph-store.js';
import type { ReadAccess } from '../connection/transaction.js';
import { cypher } from '../connection/cypher.js';
import { relationshipTypes } from '../query/names.js';

type TypeCount = StoreStats['entities'][number];

interface StatsRow extends Pick<StoreStats, 'documents' | 'sections' | 'mentions' | 'assertions'> {
  readonly entities: readonly TypeCount[];
  readonly relations: readonly TypeCount[];
  readonly issues: readonly { readonly key: string; readonly count: number }[];
}

export function stateReader(connection: ReadAccess): StateReader {
  const state = async (): Promise<Partial<StoreState>> => {
    const [row] = await connection.run<StoreState>(
      cypher`MATCH (s:Store {key: 'plangraph'}) RETURN s.digest AS digest, s.revision AS revision`,
    );
    return row ?? {};
  };
  return {
    dataVersion: async () => dataVersion((await state()).digest ?? undefined),
    revision: async () => String((await state()).revision ?? 0),
    stats: () => stats(connection),
  };
}

interface StoreState {
  readonly digest: string | null;
  readonly revision: number | null;
}

/** All counts in one statement. */
async function stats(connection: ReadAccess): Promise<StoreStats> {
  const { entityTypes, relationTypes } = ontology();
  const [row] = await connection.run<StatsRow>(cypher`
    RETURN
      COUNT { (:Document) } AS documents, COUNT { (:Section) } AS sections,
      COUNT { (:Mention) } AS mentions, COUNT { (:Assertion) } AS assertions,
      COLLECT { MATCH (e:Entity) WITH e.type AS type, count(*) AS count ORDER BY type RETURN {type: type, count: count} } AS entities,
      COLLECT {
        MATCH (:Entity)-[r:${relationshipTypes() ?? cypher`NONE`}]->()
        WITH type(r) AS type, count(*) AS count ORDER BY type RETURN {type: type, count: count}
      } AS relations,
      COLLECT {
        MATCH (d:Document) UNWIND d._issueKeys AS key WITH key, count(*) AS count RETURN {key: key, count: count}
      } AS issues`);
  const { entities, relations, issues, ...counts } = row!;
  return {
    ...counts,
    entities: inTypeOrder(entities, entityTypes),
    relations: inTypeOrder(relations, relationTypes),
    issues: issues.map(toIssueCount).sort((a, b) => compareCodePoints(a.code, b.code) || compareCodePoints(a.level, b.level)),
  };
}

function toIssueCount({ key, count }: StatsRow['issues'][number]): StoreStats['issues'][number] {
  const [code = '', level = ''] = key.split(' ');
  return { code, level, count };
}
