import type { VNode } from 'preact';
import { useTexts } from '../../i18n/texts.js';
import { toggled, withoutEntities } from '../../model/graph-state.js';
import type { GraphSteps } from './use-graph.js';

export interface NodeButtonsProps extends Pick<GraphSteps, 'state' | 'change'> {
  readonly id: string;
}

/** Hides an entity of the graph, and holds it in its place or lets it go. */
export function NodeButtons({ id, state, change }: NodeButtonsProps): VNode {
  const texts = useTexts();
  return (
    <>
      <button type="button" onClick={() => change((before) => withoutEntities(before, [id]))}>
        {texts.say('graph.hide')}
      </button>
      <button
        type="button"
        aria-pressed={state.pinned.includes(id)}
        onClick={() => change((before) => ({ ...before, pinned: toggled(before.pinned, id) }))}
      >
        {texts.say('graph.pin')}
      </button>
    </>
  );
}
