import { hasTrait } from '../../../schema/entity-traits.js';
import type { EvidenceRecord } from '../../../schema/records.js';
import type { StoredEntity } from '../../store/port/graph-store.js';
import type { GraphExport } from '../graph/graph-export.js';
import type { Cell, Column, ColumnType } from './column.js';

/** A target with who sets it, and the sentence that does. */
export interface TargetRow {
  readonly entity: StoredEntity;
  readonly setBy: string | undefined;
  readonly documentTitle: string | undefined;
  readonly evidence: EvidenceRecord | undefined;
}

function attribute(name: string, type: ColumnType): Column<TargetRow> {
  return { name, type, cell: ({ entity }): Cell => entity.attributes[name] };
}

export const TARGET_COLUMNS: readonly Column<TargetRow>[] = [
  { name: 'document', type: 'string', cell: ({ documentTitle }) => documentTitle },
  // Where a plan does not say what is counted, the words of the target have to do.
  { name: 'indicator', type: 'string', cell: ({ entity }): Cell => entity.attributes['subject'] ?? entity.name },
  attribute('comparator', 'string'),
  attribute('value', 'float'),
  attribute('valueMax', 'float'),
  attribute('unit', 'string'),
  attribute('year', 'int'),
  attribute('binding', 'string'),
  { name: 'setBy', type: 'string', cell: ({ setBy }) => setBy },
  { name: 'quote', type: 'string', cell: ({ evidence }) => evidence?.quote },
  { name: 'page', type: 'int', cell: ({ evidence }) => evidence?.location?.page },
  { name: 'id', type: 'string', cell: ({ entity }) => entity.id },
];

/** Every target of an export. */
export async function* targetRows(graph: GraphExport, names: ReadonlyMap<string, string>): AsyncGenerator<readonly TargetRow[]> {
  const settings = new Map<string, { readonly setBy: string; readonly document: string; readonly evidence: EvidenceRecord | undefined }>();
  for await (const batch of graph.relations())
    for (const { relation, assertions } of batch) {
      const [best] = assertions;
      if (relation.type !== 'SETS_TARGET' || !best || settings.has(relation.object)) continue;
      const setBy = names.get(relation.subject) ?? relation.subject;
      settings.set(relation.object, { setBy, document: best.document, evidence: best.evidence[0] });
    }
  for await (const batch of graph.entities()) {
    const targets = batch.filter(({ entity }) => hasTrait(entity.type, 'target'));
    const set = targets.flatMap(({ entity }) => settings.get(entity.id)?.document ?? []);
    const documents = await graph.documentsOf(set);
    yield targets.map(({ entity }) => {
      const setting = settings.get(entity.id);
      return {
        entity,
        setBy: setting?.setBy,
        documentTitle: setting && documents.get(setting.document)?.title,
        evidence: setting?.evidence,
      };
    });
  }
}
