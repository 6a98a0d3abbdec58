import { ontology } from '../../../../schema/ontology.js';
import { dataVersion } from '../../merge/data-version.js';
import type { StateReader, StoreStats } from '../../port/graph-store.js';
import { inTypeOrder } from '../../query/order-groups.js';
import type { SqliteConnection } from '../connection/connection.js';
import { type MetaKey, metaOf } from '../query/meta.js';
import { type Sql, sql } from '../connection/sql.js';

export function stateReader(connection: SqliteConnection): StateReader {
  const meta = (key: MetaKey): string | undefined => metaOf(connection, key);
  /** Counting a million rows takes a tenth of a second, so the counts are kept with the digest of the data that they hold for. */
  let counted: { readonly digest: string | undefined; readonly stats: StoreStats } | undefined;
  return {
    async dataVersion() {
      connection.checkFile();
      return dataVersion(meta('digest'));
    },
    revision: async () => meta('revision') ?? '0',
    async stats() {
      if (counted && counted.digest === meta('digest')) return counted.stats;
      // Digest and counts are of one moment, whatever another process writes meanwhile.
      counted = connection.snapshot(() => ({ digest: meta('digest'), stats: countAll(connection) }));
      return counted.stats;
    },
  };
}

type TypeCount = StoreStats['entities'][number];

function countAll(connection: SqliteConnection): StoreStats {
  const { entityTypes, relationTypes } = ontology();
  const counts = connection.get<Pick<StoreStats, 'documents' | 'sections' | 'mentions' | 'assertions'>>(TABLE_COUNTS)!;
  return {
    ...counts,
    entities: inTypeOrder(connection.all<TypeCount>(ENTITY_COUNTS), entityTypes),
    relations: inTypeOrder(connection.all<TypeCount>(RELATION_COUNTS), relationTypes),
    issues: connection.all<StoreStats['issues'][number]>(ISSUE_COUNTS),
  };
}

const TABLE_COUNTS: Sql = sql`SELECT
  (SELECT count(*) FROM document) AS documents, (SELECT count(*) FROM section) AS sections,
  (SELECT count(*) FROM mention) AS mentions, (SELECT count(*) FROM assertion) AS assertions`;

const ENTITY_COUNTS: Sql = sql`SELECT type, count(*) AS count FROM entity GROUP BY type ORDER BY type`;

const RELATION_COUNTS: Sql = sql`SELECT type, count(*) AS count FROM relation GROUP BY type ORDER BY type`;

const ISSUE_COUNTS: Sql = sql`
  SELECT issue.value ->> 'code' AS code, issue.value ->> 'level' AS level, count(*) AS count
  FROM document, json_each(document.issues) AS issue GROUP BY code, level ORDER BY code, level`;
