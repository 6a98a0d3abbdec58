import type { VNode } from 'preact';
import { type GraphPartsFragment, type RelationType, RelationTypesOfDocument } from '../../api/generated/operations.js';
import { useOntology } from '../../api/ontology.js';
import { useAnswer } from '../../api/use-answer.js';
import { useTexts } from '../../i18n/texts.js';
import { leavesOf, onlyAround, withoutEntities } from '../../model/graph-state.js';
import { Answered } from '../answered.js';
import { EntityLink } from '../entity-link.js';
import { EntityRelations } from '../entity-relations.js';
import { NodeButtons } from './node-buttons.js';
import type { GraphOnScreen } from './use-graph.js';

export interface SelectedEntityProps extends Pick<GraphOnScreen, 'state' | 'change' | 'expand'> {
  readonly id: string;
  readonly known: GraphPartsFragment;
}

/** The selected entity: what it can be expanded by, and what it says. */
export function SelectedEntity({ id, state, known, change, expand }: SelectedEntityProps): VNode {
  const texts = useTexts();
  const ontology = useOntology();
  const answer = useAnswer(RelationTypesOfDocument, { id });
  const entity = answer.data?.entity;
  const rows = answer.data?.relationCounts.rows ?? [];
  const leaves = leavesOf(id, known.edges);
  return (
    <Answered answer={answer}>
      {entity && (
        <>
          <h2>
            <EntityLink entity={entity} />
          </h2>
          <div class="tools">
            <button type="button" onClick={() => void expand(id)}>
              {texts.say('graph.expand', { count: entity.relationCount })}
            </button>
            <button type="button" disabled={leaves.length === 0} onClick={() => change((before) => withoutEntities(before, leaves))}>
              {texts.say('graph.collapse', { count: leaves.length })}
            </button>
            <button type="button" onClick={() => change((before) => onlyAround(before, id, known.edges))}>
              {texts.say('graph.ego')}
            </button>
            <NodeButtons id={id} state={state} change={change} />
          </div>
          <p>{texts.say('graph.expandBy')}</p>
          <div class="tools">
            {rows.map(({ values: [type], count }) => (
              <button key={type} type="button" onClick={() => void expand(id, type as RelationType)}>
                {`${texts.label(ontology.relation(type as RelationType).label)} (${texts.count(count)})`}
              </button>
            ))}
          </div>
          <EntityRelations id={id} names={[entity.name, ...entity.aliases]} />
        </>
      )}
    </Answered>
  );
}
