import type { VNode } from 'preact';
import type { EntityType } from '../../api/generated/operations.js';
import { useOntology } from '../../api/ontology.js';
import { cornersOf, type Shape } from '../../graph/shapes.js';
import { useTexts } from '../../i18n/texts.js';
import { type GraphFilter, toggled } from '../../model/graph-state.js';
import { groupBy } from '../../model/group-by.js';
import { shapeOf } from './drawing-of.js';
import type { GraphSteps } from './use-graph.js';

export interface GraphLegendProps {
  readonly nodes: readonly { readonly type: EntityType }[];
  readonly filter: GraphFilter;
  readonly change: GraphSteps['change'];
}

/** The types on screen with their colour, shape and count; a click hides one or shows it again. */
export function GraphLegend({ nodes, filter, change }: GraphLegendProps): VNode {
  const texts = useTexts();
  const ontology = useOntology();
  const counts = groupBy(nodes, ({ type }) => type);
  const toggle = (type: string): void =>
    change((before) => ({ ...before, filter: { ...before.filter, hiddenTypes: toggled(before.filter.hiddenTypes, type) } }));
  return (
    <fieldset class="legend">
      <legend>{texts.say('graph.types')}</legend>
      {ontology.entityKinds
        .filter(({ name }) => counts.has(name))
        .map(({ name, label, colour }) => (
          <label key={name}>
            <input type="checkbox" checked={!filter.hiddenTypes.includes(name)} onChange={() => toggle(name)} />
            <ShapeMark shape={shapeOf(ontology, name)} colour={colour} />
            {`${texts.label(label)} (${texts.count(counts.get(name)!.length)})`}
          </label>
        ))}
    </fieldset>
  );
}

function ShapeMark({ shape, colour }: { readonly shape: Shape; readonly colour: string }): VNode {
  const corners = cornersOf(shape);
  return (
    <svg class="shape" viewBox="-1.5 -1.5 3 3" aria-hidden="true">
      {corners.length === 0 ? (
        <circle r="1" fill={colour} />
      ) : (
        <polygon points={corners.map((corner) => corner.join(',')).join(' ')} fill={colour} />
      )}
    </svg>
  );
}
