import type { ComponentChildren, RefObject, VNode } from 'preact';
import type { Drawing } from '../../graph/drawing.js';
import type { GraphCanvas } from '../../graph/graph-canvas.js';
import { useTexts } from '../../i18n/texts.js';
import { savePng, saveSvg } from './save-picture.js';
import type { GraphSteps } from './use-graph.js';

export interface GraphToolbarProps {
  readonly onScreen: GraphSteps;
  readonly canvas: RefObject<GraphCanvas | null>;
  readonly drawing: Drawing;
  /** Whether the nodes are finding their places. */
  readonly moving: boolean;
  /** Ways to what is shown as files. */
  readonly exports?: ComponentChildren;
}

/** What can be done with the graph as a whole. */
export function GraphToolbar({ onScreen, canvas, drawing, moving, exports }: GraphToolbarProps): VNode {
  const texts = useTexts();
  const { state, history, change, undo, redo } = onScreen;
  const showAs = (asTable: boolean): void => change((before) => ({ ...before, asTable }));
  return (
    <div class="tools" role="toolbar" aria-label={texts.say('graph.tools')}>
      <button type="button" aria-pressed={!state.asTable} onClick={() => showAs(false)}>
        {texts.say('graph.asPicture')}
      </button>
      <button type="button" aria-pressed={state.asTable} onClick={() => showAs(true)}>
        {texts.say('graph.asTable')}
      </button>
      <button type="button" disabled={history.past.length === 0} onClick={undo}>
        {texts.say('graph.undo')}
      </button>
      <button type="button" disabled={history.future.length === 0} onClick={redo}>
        {texts.say('graph.redo')}
      </button>
      {!state.asTable && (
        <>
          <button type="button" onClick={() => (moving ? canvas.current?.stopLayout() : canvas.current?.startLayout())}>
            {texts.say(moving ? 'graph.stop' : 'graph.arrange')}
          </button>
          <button type="button" aria-label={texts.say('graph.zoomIn')} onClick={() => canvas.current?.zoom(0.7)}>
            +
          </button>
          <button type="button" aria-label={texts.say('graph.zoomOut')} onClick={() => canvas.current?.zoom(1.4)}>
            −
          </button>
          <button type="button" onClick={() => canvas.current?.fit()}>
            {texts.say('graph.fit')}
          </button>
          <button type="button" onClick={() => canvas.current && saveSvg(canvas.current, drawing)}>
            SVG
          </button>
          <button type="button" onClick={() => canvas.current && void savePng(canvas.current, drawing)}>
            PNG
          </button>
        </>
      )}
      {exports}
    </div>
  );
}
