import type { DocumentGraph } from '../../../../schema/records.js';
import type { Known } from '../../merge/addition.js';
import { cypher } from '../cypher.js';
import { type EntityNode, entityRecord, toEntity } from '../records/entity-node.js';
import type { WriteTransaction } from '../transaction.js';

/** What the store knows of a document's entities and relations, to be asked before anything of the document is written or taken back. */
export async function knownOf(transaction: WriteTransaction, { entities, relations }: DocumentGraph): Promise<Known> {
  const [nodes, ids] = await Promise.all([
    transaction.run<{ node: EntityNode }>(cypher`
      UNWIND ${entities.map(({ id }) => id)} AS id MATCH (e:Entity {id: id}) RETURN ${entityRecord(cypher`e`)} AS node`),
    transaction.run<{ id: string }>(cypher`
      UNWIND ${relations.map(({ id }) => id)} AS id WITH id WHERE EXISTS { ()-[:CLAIMS {relation: id}]->() } RETURN id`),
  ]);
  return {
    entities: new Map(nodes.map(({ node }) => [node.id, toEntity(node)])),
    relations: new Set(ids.map(({ id }) => id)),
  };
}
