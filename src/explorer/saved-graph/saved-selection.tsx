import type { VNode } from 'preact';
import { useOntology } from '../api/ontology.js';
import { useTexts } from '../i18n/texts.js';
import { type GraphState, selecting } from '../model/graph-state.js';
import { nameMarks } from '../model/mark-text.js';
import { Citation } from '../views/citation.js';
import { NodeButtons } from '../views/graph/node-buttons.js';
import { MarkedText } from '../views/marked-text.js';
import type { SavedEdge, SavedGraph, SavedNode } from './saved-graph.js';

export interface SavedSelectionProps {
  readonly saved: SavedGraph;
  readonly state: GraphState;
  readonly change: (step: (state: GraphState) => GraphState) => void;
}

/** What is known of what is selected: an entity with its relations, one relation, or those between two entities. */
export function SavedSelection({ saved, state, change }: SavedSelectionProps): VNode {
  const texts = useTexts();
  const [first, second] = state.selected;
  if (first === undefined) return <p class="faint">{texts.say('graph.hint')}</p>;
  const nodes = new Map(saved.nodes.map((node) => [node.id, node]));
  const touches = ({ source, target }: SavedEdge, id: string): boolean => source === id || target === id;
  const edges =
    second !== undefined
      ? saved.edges.filter((edge) => touches(edge, first) && touches(edge, second))
      : saved.edges.filter((edge) => edge.key === first || touches(edge, first));
  const node = second === undefined ? nodes.get(first) : undefined;
  return (
    <>
      {node && <SavedEntity node={node} state={state} change={change} />}
      {edges.length === 0 && <p>{texts.say('connections.none')}</p>}
      {edges.map((edge) => (
        <SavedRelation key={edge.key} edge={edge} saved={saved} nodes={nodes} change={change} />
      ))}
    </>
  );
}

function SavedEntity({ node, state, change }: Omit<SavedSelectionProps, 'saved'> & { readonly node: SavedNode }): VNode {
  const texts = useTexts();
  const { id, label, type, aliases, jurisdiction } = node;
  const facts = [texts.label(useOntology().entity(type).label), ...aliases, jurisdiction].filter((fact) => fact != null);
  return (
    <>
      <h2>{label}</h2>
      <p class="faint">{facts.join(' · ')}</p>
      <div class="tools">
        <NodeButtons id={id} state={state} change={change} />
      </div>
    </>
  );
}

interface SavedRelationProps extends Pick<SavedSelectionProps, 'saved' | 'change'> {
  readonly edge: SavedEdge;
  readonly nodes: ReadonlyMap<string, SavedNode>;
}

function SavedRelation({ edge, saved, nodes, change }: SavedRelationProps): VNode {
  const texts = useTexts();
  const ontology = useOntology();
  const { source, target, type, role, modality, date, confidence, passage, rule } = edge;
  const [subject, object] = [nodes.get(source)!, nodes.get(target)!];
  const select = (node: SavedNode): VNode => (
    <button type="button" class="link" onClick={() => change((before) => selecting(before, node.id, false))}>
      {node.label}
    </button>
  );
  const said = passage === null ? undefined : saved.passages[passage]!;
  const document = said && saved.documents[said.document]!;
  const facts = [
    role && texts.word('role', role),
    texts.word('modality', modality),
    date,
    texts.say('evidence.confidence', { share: texts.percent(confidence) }),
    rule && texts.say('evidence.rule', { rule }),
    said?.page != null && texts.say('evidence.page', { page: String(said.page) }),
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return (
    <figure class="evidence">
      <p>
        {select(subject)} → {texts.label(ontology.relation(type).label)} → {select(object)}
      </p>
      {said && (
        <blockquote>
          <MarkedText
            text={said.quote}
            marks={nameMarks(said.quote, [
              { names: [subject.label, ...subject.aliases], value: 'subject' },
              { names: [object.label, ...object.aliases], value: 'object' },
            ])}
          />
        </blockquote>
      )}
      <figcaption>
        {said && document && <cite>{[document.title, ...said.sectionPath].join(' › ')}</cite>}
        <span class="faint"> {facts.join(' · ')}</span>
        {said && document && <Citation passage={{ ...document, quote: said.quote, page: said.page }} />}
      </figcaption>
    </figure>
  );
}
