import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { GraphAmongDocument } from '../../api/generated/operations.js';
import { useOntology } from '../../api/ontology.js';
import type { CanvasEvents } from '../../graph/drawing.js';
import type { GraphCanvas } from '../../graph/graph-canvas.js';
import { useTexts } from '../../i18n/texts.js';
import type { GraphBeginning } from '../../model/address.js';
import { filterGraph } from '../../model/filter-graph.js';
import { type GraphState, selecting, toggled } from '../../model/graph-state.js';
import { Answered } from '../answered.js';
import { AsGraphql } from '../as-graphql.js';
import { isWriting } from '../is-writing.js';
import { ViewTitle } from '../view-title.js';
import { drawingOf } from './drawing-of.js';
import { GraphFilters } from './graph-filters.js';
import { GraphLegend } from './graph-legend.js';
import { GraphPicture } from './graph-picture.js';
import { GraphTables } from './graph-tables.js';
import { GraphToolbar } from './graph-toolbar.js';
import { SelectionPanel } from './selection-panel.js';
import { useGraph } from './use-graph.js';
import { useRelationsOfDocuments } from './use-relations-of-documents.js';
import './graph.css';

export interface GraphProps {
  readonly graph: GraphState;
  readonly begin: GraphBeginning;
}

/** A part of the graph, drawn or as tables, that its reader lets grow and shrink. */
export function GraphView({ graph, begin }: GraphProps): VNode {
  const texts = useTexts();
  const ontology = useOntology();
  const onScreen = useGraph(graph, begin);
  const { state, answer, change, expand } = onScreen;
  const canvas = useRef<GraphCanvas>(null);
  const [moving, setMoving] = useState(false);
  const known = answer.data ?? NOTHING;
  const said = useRelationsOfDocuments(state);
  const shown = useMemo(() => filterGraph(known, state.filter, said), [known, state.filter, said]);
  const drawing = useMemo(() => drawingOf(shown, state, ontology, texts), [shown, state, ontology, texts]);
  const events: CanvasEvents = {
    onNode: (id, more) => change((before) => selecting(before, id, more)),
    onOpen: (id) => void expand(id),
    onEdge: (id) => change((before) => ({ ...before, selected: [id] })),
    onPin: (id) => change((before) => (before.pinned.includes(id) ? before : { ...before, pinned: toggled(before.pinned, id) })),
    onStage: () => change((before) => (before.selected.length === 0 ? before : { ...before, selected: [] })),
    onLayout: setMoving,
  };
  useUndoKeys(onScreen.undo, onScreen.redo);
  return (
    <div class="graph">
      <ViewTitle title={texts.say('nav.graph')} />
      <GraphToolbar onScreen={onScreen} canvas={canvas} drawing={drawing} moving={moving} />
      <Answered answer={answer}>
        <div class="graph-parts">
          <aside class="graph-side" aria-label={texts.say('graph.filters')}>
            <GraphLegend nodes={known.nodes} filter={state.filter} change={change} />
            <GraphFilters edges={known.edges} filter={state.filter} change={change} />
          </aside>
          {state.asTable ? (
            <GraphTables nodes={shown.nodes} edges={shown.edges} select={(id) => change((before) => selecting(before, id, false))} />
          ) : (
            <GraphPicture drawing={drawing} events={events} canvas={canvas} />
          )}
          <SelectionPanel state={state} known={known} change={change} expand={expand} />
        </div>
      </Answered>
      <AsGraphql operation={GraphAmongDocument} variables={{ ids: state.entities }} />
    </div>
  );
}

const NOTHING = { nodes: [], edges: [], truncated: false } as const;

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y), outside what is being written. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || !['z', 'y'].includes(key) || isWriting(event)) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
