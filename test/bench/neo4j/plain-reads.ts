import type { Driver } from 'neo4j-driver';

/** The reads as one would write them by hand, each a call of the driver. */
export interface PlainReads {
  oneHop(id: string): Promise<object[]>;
  neighbourhood(id: string): Promise<object[]>;
  shortestPath(from: string, to: string): Promise<object[]>;
}

/** Relations between entities, and not those of evidence, which lead through every document. */
const BETWEEN = 'all(n IN nodes(path) WHERE n:Entity)';

export function plainReads(driver: Driver, database: string): PlainReads {
  const ask = async (query: string, params: object): Promise<object[]> =>
    (await driver.executeQuery(query, params, { database, routing: 'READ' })).records.map((record) => record.toObject());
  return {
    oneHop: (id) =>
      ask(
        `MATCH (e:Entity {id: $id})-[r]-(o:Entity) RETURN type(r) AS type, properties(r) AS relation, properties(o) AS other
         ORDER BY type, o.name, r.id LIMIT 20`,
        { id },
      ),
    neighbourhood: (id) =>
      ask(`MATCH path = (e:Entity {id: $id})-[*1..2]-(o:Entity) WHERE ${BETWEEN} RETURN DISTINCT o.id AS id LIMIT 100`, { id }),
    shortestPath: (from, to) =>
      ask(
        `MATCH (a:Entity {id: $from}), (b:Entity {id: $to}), path = shortestPath((a)-[*..6]-(b)) WHERE ${BETWEEN}
         RETURN [n IN nodes(path) | n.id] AS ids`,
        { from, to },
      ),
  };
}
