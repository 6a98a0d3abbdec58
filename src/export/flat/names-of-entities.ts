import type { GraphExport } from '../graph/graph-export.js';

/** The name of every entity of an export, for tables that show a relation's ends to a person. */
export async function namesOfEntities(graph: GraphExport): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for await (const batch of graph.entities()) for (const { entity } of batch) names.set(entity.id, entity.name);
  return names;
}
