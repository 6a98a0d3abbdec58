import { useMemo } from 'preact/hooks';
import { ask } from '../../api/ask.js';
import { RelationsOfDocumentsDocument } from '../../api/generated/operations.js';
import { readAll } from '../../api/read-all.js';
import { useWork } from '../../api/use-answer.js';
import { relationsOf } from '../../model/export-address.js';
import { type GraphState, NO_FILTER } from '../../model/graph-state.js';

/** The relations between the entities shown that the filter's document, or those of its issuer, say; null where it names neither. */
export function useRelationsOfDocuments({ entities, filter: { document, issuer } }: GraphState): ReadonlySet<string> | null {
  const filtered = document !== '' || issuer !== '';
  const { data } = useWork(
    async (signal) => {
      if (!filtered || entities.length === 0) return [];
      const of = {
        subject: { id: { in: entities } },
        object: { id: { in: entities } },
        ...relationsOf({ ...NO_FILTER, document, issuer }),
      };
      const { nodes } = await readAll(async (after) => (await ask(RelationsOfDocumentsDocument, { of, after }, signal)).relations);
      return nodes.map(({ id }) => id);
    },
    JSON.stringify([document, issuer, filtered && entities]),
  );
  return useMemo(() => (filtered ? new Set(data) : null), [filtered, data]);
}
