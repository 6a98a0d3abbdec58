import type { GraphPartsFragment } from '../../api/generated/operations.js';
import type { Ontology } from '../../api/ontology.js';
import type { Drawing } from '../../graph/drawing.js';
import { type Shape, SHAPES } from '../../graph/shapes.js';
import type { Texts } from '../../i18n/texts.js';
import type { GraphState } from '../../model/graph-state.js';

/** Characters of a name that are drawn beside its node. */
const LABEL = 18;

/** How what is shown of a graph looks. */
export function drawingOf(
  { nodes, edges }: Pick<GraphPartsFragment, 'nodes' | 'edges'>,
  { selected, pinned }: GraphState,
  ontology: Ontology,
  texts: Texts,
): Drawing {
  return {
    nodes: nodes.map(({ id, label, type, relationCount }) => ({
      id,
      label: shortened(label),
      colour: ontology.entity(type).colour,
      shape: shapeOf(ontology, type),
      size: Math.min(18, 4 + Math.sqrt(relationCount)),
      pinned: pinned.includes(id),
      selected: selected.includes(id),
    })),
    edges: edges.map(({ key, source, target, type, role, modality, confidence }) => {
      const { label, symmetric } = ontology.relation(type);
      return {
        id: key,
        source,
        target,
        label: role ? `${texts.label(label)} · ${texts.word('role', role)}` : texts.label(label),
        width: role === 'LEAD' ? 3 : 1 + confidence,
        dashed: modality === 'PLANNED',
        directed: !symmetric,
        selected: selected.includes(key),
      };
    }),
  };
}

/** The shape of a type, by its place in the ontology. */
export function shapeOf(ontology: Ontology, type: string): Shape {
  const index = ontology.entityKinds.findIndex(({ name }) => name === type);
  return SHAPES[Math.max(0, index) % SHAPES.length]!;
}

function shortened(name: string): string {
  const characters = Array.from(name);
  return characters.length > LABEL ? `${characters.slice(0, LABEL - 1).join('')}…` : name;
}
