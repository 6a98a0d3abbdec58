import type { VNode } from 'preact';
import type { GraphPartsFragment } from '../../api/generated/operations.js';
import { useTexts } from '../../i18n/texts.js';
import { withEntities } from '../../model/graph-state.js';
import { Connections } from '../connections.js';
import { Relation } from '../relation.js';
import { SelectedEntity } from './selected-entity.js';
import type { GraphOnScreen } from './use-graph.js';

export interface SelectionPanelProps extends Pick<GraphOnScreen, 'state' | 'change' | 'expand'> {
  readonly known: GraphPartsFragment;
}

/** What is known of what is selected: an entity, a relation, or how two entities are connected. */
export function SelectionPanel({ state, known, change, expand }: SelectionPanelProps): VNode {
  const texts = useTexts();
  const [first, second] = state.selected;
  if (first === undefined) return <p class="faint">{texts.say('graph.hint')}</p>;
  if (second !== undefined)
    return (
      <Connections key={`${first} ${second}`} from={first} to={second} show={(ids) => change((before) => withEntities(before, ids))} />
    );
  if (known.edges.some(({ key }) => key === first)) return <Relation key={first} id={first} inside />;
  return <SelectedEntity key={first} id={first} state={state} known={known} change={change} expand={expand} />;
}
