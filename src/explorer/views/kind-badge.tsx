import type { VNode } from 'preact';
import type { EntityType } from '../api/generated/operations.js';
import { useOntology } from '../api/ontology.js';
import { useTexts } from '../i18n/texts.js';

/** The type of an entity, in its word and colour. */
export function KindBadge({ type }: { readonly type: EntityType }): VNode {
  const { colour, label } = useOntology().entity(type);
  return (
    <span class="kind" style={{ '--colour': colour }}>
      {useTexts().label(label)}
    </span>
  );
}
