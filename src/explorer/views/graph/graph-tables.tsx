import type { VNode } from 'preact';
import type { GraphPartsFragment } from '../../api/generated/operations.js';
import { useOntology } from '../../api/ontology.js';
import { useTexts } from '../../i18n/texts.js';
import { DataTable } from '../data-table.js';

export interface GraphTablesProps extends Pick<GraphPartsFragment, 'nodes' | 'edges'> {
  readonly select: (id: string) => void;
}

/** What the picture shows, as tables: each entity and each relation of it. */
export function GraphTables({ nodes, edges, select }: GraphTablesProps): VNode {
  const texts = useTexts();
  const ontology = useOntology();
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const chosen = (id: string, label: string): VNode => (
    <button type="button" class="link" onClick={() => select(id)}>
      {label}
    </button>
  );
  return (
    <div class="graph-tables">
      <DataTable
        caption={texts.say('graph.entities')}
        columns={[
          texts.say('column.name'),
          texts.say('column.type'),
          texts.say('column.shownRelations'),
          texts.say('column.documents'),
          texts.say('entity.jurisdiction'),
        ]}
        sorted={{ column: 2, descending: true }}
        file="entities.csv"
        rows={nodes.map(({ id, label, type, documentCount, jurisdiction }) => ({
          key: id,
          cells: [label, texts.label(ontology.entity(type).label), degrees.get(id) ?? 0, documentCount, jurisdiction ?? ''],
          shown: { 0: chosen(id, label) },
        }))}
      />
      <DataTable
        caption={texts.say('graph.relations')}
        columns={[
          texts.say('column.subject'),
          texts.say('column.relation'),
          texts.say('column.object'),
          texts.say('column.role'),
          texts.say('column.modality'),
          texts.say('document.date'),
          texts.say('column.confidence'),
        ]}
        file="relations.csv"
        rows={edges.map(({ key, source, target, type, role, modality, date, confidence }) => {
          const label = texts.label(ontology.relation(type).label);
          return {
            key,
            cells: [
              names.get(source) ?? source,
              label,
              names.get(target) ?? target,
              role ? texts.word('role', role) : '',
              texts.word('modality', modality),
              date ?? '',
              Math.round(confidence * 100) / 100,
            ],
            shown: { 1: chosen(key, label) },
          };
        })}
      />
    </div>
  );
}
