import type { VNode } from 'preact';
import { GraphAmongDocument } from '../../api/generated/operations.js';
import { useTexts } from '../../i18n/texts.js';
import type { GraphBeginning } from '../../model/address.js';
import type { GraphFilter, GraphState } from '../../model/graph-state.js';
import { Answered } from '../answered.js';
import { AsGraphql } from '../as-graphql.js';
import { DocumentChoice } from '../document-choice.js';
import { IssuerChoice } from '../issuer-choice.js';
import { ViewTitle } from '../view-title.js';
import { GraphExports } from './graph-exports.js';
import { GraphWorkspace } from './graph-workspace.js';
import { SelectionPanel } from './selection-panel.js';
import { useGraph } from './use-graph.js';
import { useRelationsOfDocuments } from './use-relations-of-documents.js';

export interface GraphProps {
  readonly graph: GraphState;
  readonly begin: GraphBeginning;
}

/** A part of the graph, drawn or as tables, that its reader lets grow and shrink. */
export function GraphView({ graph, begin }: GraphProps): VNode {
  const texts = useTexts();
  const onScreen = useGraph(graph, begin);
  const { state, answer, change, expand } = onScreen;
  const known = answer.data ?? NOTHING;
  const said = useRelationsOfDocuments(state);
  const filter = (values: Partial<GraphFilter>): void => change((before) => ({ ...before, filter: { ...before.filter, ...values } }));
  return (
    <div class="graph">
      <ViewTitle title={texts.say('nav.graph')} />
      <Answered answer={answer}>
        <GraphWorkspace
          onScreen={onScreen}
          known={known}
          said={said}
          open={(id) => void expand(id)}
          conditions={
            <>
              <DocumentChoice document={state.filter.document} choose={(document) => filter({ document })} />
              <IssuerChoice issuer={state.filter.issuer} choose={(issuer) => filter({ issuer })} />
            </>
          }
          exports={(ids) => <GraphExports ids={ids} filter={state.filter} />}
          selection={<SelectionPanel state={state} known={known} change={change} expand={expand} />}
        />
      </Answered>
      <AsGraphql operation={GraphAmongDocument} variables={{ ids: state.entities }} />
    </div>
  );
}

const NOTHING = { nodes: [], edges: [], truncated: false } as const;
