import type { Ontology } from '../../../schema/ontology.js';
import type { AssertionRecord, EvidenceRecord } from '../../../schema/records.js';
import type { StoredDocument } from '../../store/port/graph-store.js';
import type { ExportedRelation, GraphExport } from '../graph/graph-export.js';
import type { Column } from './column.js';

/** A relation with the document of its best assertion. */
export interface EdgeRow extends ExportedRelation {
  readonly best: AssertionRecord | undefined;
  readonly document: StoredDocument | undefined;
}

/** A relation as one row: its ends under the names that graph programs expect, and the best passage that says it. */
export function edgeColumns(ontology: Ontology): readonly Column<EdgeRow>[] {
  return [
    { name: 'id', type: 'string', cell: ({ relation }) => relation.id },
    { name: 'source', type: 'string', cell: ({ relation }) => relation.subject },
    { name: 'target', type: 'string', cell: ({ relation }) => relation.object },
    { name: 'type', type: 'string', cell: ({ relation }) => relation.type },
    { name: 'label', type: 'string', cell: ({ relation }) => ontology.relationType(relation.type)?.label.zh },
    { name: 'modality', type: 'string', cell: ({ relation }) => relation.modality },
    { name: 'confidence', type: 'float', cell: ({ relation }) => relation.confidence },
    { name: 'date', type: 'date', cell: ({ relation }) => relation.date },
    { name: 'role', type: 'string', cell: ({ relation }) => relation.role },
    { name: 'evidenceCount', type: 'int', cell: ({ relation }) => relation.evidenceCount },
    { name: 'quote', type: 'string', cell: (row) => first(row)?.quote },
    { name: 'start', type: 'int', cell: (row) => first(row)?.start },
    { name: 'end', type: 'int', cell: (row) => first(row)?.end },
    { name: 'rule', type: 'string', cell: ({ best }) => best?.rule },
    { name: 'document', type: 'string', cell: ({ best }) => best?.document },
    { name: 'documentTitle', type: 'string', cell: ({ document }) => document?.title },
  ];
}

/** Every relation of an export with its best passage. */
export async function* edgeRows(graph: GraphExport): AsyncGenerator<readonly EdgeRow[]> {
  for await (const batch of graph.relations()) {
    const documents = await graph.documentsOf(batch.flatMap(({ assertions }) => assertions[0]?.document ?? []));
    yield batch.map((exported) => {
      const [best] = exported.assertions;
      return { ...exported, best, document: best && documents.get(best.document) };
    });
  }
}

function first({ best }: EdgeRow): EvidenceRecord | undefined {
  return best?.evidence[0];
}
