import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { GraphPartsFragment } from '../../api/generated/operations.js';
import { useOntology } from '../../api/ontology.js';
import type { CanvasEvents } from '../../graph/drawing.js';
import type { GraphCanvas } from '../../graph/graph-canvas.js';
import { useTexts } from '../../i18n/texts.js';
import { filterGraph } from '../../model/filter-graph.js';
import { selecting, toggled } from '../../model/graph-state.js';
import { isWriting } from '../is-writing.js';
import { drawingOf } from './drawing-of.js';
import { GraphFilters } from './graph-filters.js';
import { GraphLegend } from './graph-legend.js';
import { GraphPicture } from './graph-picture.js';
import { GraphTables } from './graph-tables.js';
import { GraphToolbar } from './graph-toolbar.js';
import type { GraphSteps } from './use-graph.js';
import './graph.css';

export interface GraphWorkspaceProps {
  readonly onScreen: GraphSteps;
  readonly known: Pick<GraphPartsFragment, 'nodes' | 'edges'>;
  /** The relations that alone are shown; all where null. */
  readonly said: ReadonlySet<string> | null;
  /** Told of a node that is opened, as by two clicks. */
  readonly open: (id: string) => void;
  /** Further conditions, below those that every graph has. */
  readonly conditions?: ComponentChildren;
  /** Ways to what is shown as files; the ids are those of its entities. */
  readonly exports?: (ids: readonly string[]) => ComponentChildren;
  /** What is known of what is selected. */
  readonly selection: ComponentChildren;
}

/** A graph as a picture or as tables, with what can be done to it and what is known of what is selected. */
export function GraphWorkspace({ onScreen, known, said, open, conditions, exports, selection }: GraphWorkspaceProps): VNode {
  const texts = useTexts();
  const ontology = useOntology();
  const { state, change } = onScreen;
  const canvas = useRef<GraphCanvas>(null);
  const [moving, setMoving] = useState(false);
  const shown = useMemo(() => filterGraph(known, state.filter, said), [known, state.filter, said]);
  const drawing = useMemo(() => drawingOf(shown, state, ontology, texts), [shown, state, ontology, texts]);
  const select = (id: string): void => change((before) => selecting(before, id, false));
  const events: CanvasEvents = {
    onNode: (id, more) => change((before) => selecting(before, id, more)),
    onOpen: open,
    onEdge: select,
    onPin: (id) => change((before) => (before.pinned.includes(id) ? before : { ...before, pinned: toggled(before.pinned, id) })),
    onStage: () => change((before) => (before.selected.length === 0 ? before : { ...before, selected: [] })),
    onLayout: setMoving,
  };
  useUndoKeys(onScreen.undo, onScreen.redo);
  return (
    <>
      <GraphToolbar
        onScreen={onScreen}
        canvas={canvas}
        drawing={drawing}
        moving={moving}
        exports={exports?.(shown.nodes.map(({ id }) => id))}
      />
      <div class="graph-parts">
        <aside class="graph-side" aria-label={texts.say('graph.filters')}>
          <GraphLegend nodes={known.nodes} filter={state.filter} change={change} />
          <GraphFilters edges={known.edges} filter={state.filter} change={change}>
            {conditions}
          </GraphFilters>
        </aside>
        {state.asTable ? (
          <GraphTables nodes={shown.nodes} edges={shown.edges} select={select} />
        ) : (
          <GraphPicture drawing={drawing} events={events} canvas={canvas} />
        )}
        <aside class="graph-side selection" aria-label={texts.say('graph.selection')} aria-live="polite">
          {selection}
        </aside>
      </div>
    </>
  );
}

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
