import neo4j, { type Driver } from 'neo4j-driver';
import type { DocumentGraph } from '../../../schema/records.js';

const BATCH = 5000;

/**
 * The loader that one would write by hand: the same records, UNWIND by UNWIND in one transaction a document, with MERGE
 * where two documents may name the same. It keeps no document apart, merges no claims and can take nothing back.
 */
export async function loadPlainly(driver: Driver, database: string, graph: DocumentGraph): Promise<void> {
  const { document, text, sections, entities, mentions, relations, assertions } = graph;
  const session = driver.session({ database });
  try {
    await session.executeWrite(async (transaction) => {
      const each = async (query: string, records: readonly object[]): Promise<void> => {
        for (let at = 0; at < records.length; at += BATCH) await transaction.run(query, { rows: records.slice(at, at + BATCH).map(toRow) });
      };
      await transaction.run('CREATE (d:Document {id: $id, title: $title})-[:HAS_TEXT]->(:DocumentText {text: $text})', {
        id: document.id,
        title: document.title,
        text,
      });
      await each('UNWIND $rows AS row MATCH (d:Document {id: row.document}) CREATE (d)-[:HAS_SECTION]->(n:Section) SET n = row', sections);
      await each('UNWIND $rows AS row MERGE (e:Entity {id: row.id}) SET e += row', entities);
      for (const [type, rows] of groupBy(entities)) await each(`UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e:\`${type}\``, rows);
      await each(
        `UNWIND $rows AS row MATCH (s:Section {id: row.section}) MATCH (e:Entity {id: row.entity})
         CREATE (s)-[:HAS_MENTION]->(n:Mention)-[:REFERS_TO]->(e) SET n = row`,
        mentions,
      );
      for (const [type, rows] of groupBy(relations))
        await each(
          `UNWIND $rows AS row MATCH (s:Entity {id: row.subject}) MATCH (o:Entity {id: row.object})
           MERGE (s)-[r:\`${type}\` {id: row.id}]->(o) SET r = row`,
          rows,
        );
      await each('UNWIND $rows AS row MATCH (d:Document {id: row.document}) CREATE (d)-[:STATES]->(n:Assertion) SET n = row', assertions);
      await each(
        'UNWIND $rows AS row MATCH (n:Assertion {id: row.id}) MATCH (e:Entity {id: row.entity}) CREATE (n)-[:ABOUT]->(e)',
        assertions.filter(({ entity }) => entity !== undefined),
      );
    });
  } finally {
    await session.close();
  }
}

/** The constraints and indexes that such a loader needs. */
export async function preparePlainly(driver: Driver, database: string): Promise<void> {
  for (const label of ['Document', 'Section', 'Entity', 'Mention', 'Assertion'])
    await driver.executeQuery(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`, {}, { database });
  await driver.executeQuery('CREATE INDEX IF NOT EXISTS FOR (n:Assertion) ON (n.relation)', {}, { database });
  await driver.executeQuery('CALL db.awaitIndexes(60)', {}, { database });
}

/** A record as properties: what is no plain value becomes JSON. */
function toRow(record: object): Record<string, unknown> {
  const isPlain = (value: unknown): boolean =>
    typeof value !== 'object' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
  const fields = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    fields.map(([name, value]) => [
      name,
      Number.isSafeInteger(value) ? neo4j.int(value as number) : isPlain(value) ? (value as unknown) : JSON.stringify(value),
    ]),
  );
}

function groupBy<T extends { readonly type: string }>(records: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) groups.set(record.type, [...(groups.get(record.type) ?? []), record]);
  return groups;
}
