import type { StoredEntity } from '../../store/port/graph-store.js';
import type { EntityQuery } from '../../store/port/queries.js';
import type { RequestContext } from '../context/request-context.js';
import { type Connection, toConnection } from './to-connection.js';

/** One page of entities, kept for the rest of the request. */
export async function findEntities({ reader, loaders }: RequestContext, query: EntityQuery): Promise<Connection<StoredEntity>> {
  const connection = toConnection(await reader.findEntities(query));
  loaders.keepEntities(connection.nodes);
  return connection;
}
