import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { OntologyOfGraphDocument } from './api/generated/operations.js';
import { Ontology, OntologyContext } from './api/ontology.js';
import { useAnswer } from './api/use-answer.js';
import { TextsContext } from './i18n/texts.js';
import { formatAddress, type View } from './model/address.js';
import { EMPTY_GRAPH } from './model/graph-state.js';
import { Answered } from './views/answered.js';
import { Document } from './views/document.js';
import { Entity } from './views/entity.js';
import { Find } from './views/find.js';
import { lazily } from './views/lazily.js';
import { PageHeader } from './views/page-header.js';
import { Relation } from './views/relation.js';
import { Start } from './views/start.js';
import { useAddress } from './views/use-address.js';
import { useLanguage } from './views/use-language.js';

const Responsibilities = lazily(async () => (await import('./views/tables/responsibilities.js')).Responsibilities);
const Targets = lazily(async () => (await import('./views/tables/targets.js')).Targets);
const ConnectionFinder = lazily(async () => (await import('./views/connection-finder.js')).ConnectionFinder);
const Comparison = lazily(async () => (await import('./views/comparison/comparison.js')).Comparison);
const Timeline = lazily(async () => (await import('./views/timeline/timeline.js')).Timeline);
const GraphView = lazily(async () => (await import('./views/graph/graph.js')).GraphView);

/** The whole page: its header, and the view that the address names. */
export function App(): VNode {
  const view = useAddress();
  const [texts, changeLanguage] = useLanguage();
  const answer = useAnswer(OntologyOfGraphDocument, {});
  const ontology = useMemo(() => new Ontology(answer.data?.ontology ?? { entityTypes: [], relationTypes: [] }), [answer.data]);
  return (
    <TextsContext.Provider value={texts}>
      <OntologyContext.Provider value={ontology}>
        <PageHeader view={view} changeLanguage={changeLanguage} />
        <main id="main" tabIndex={-1}>
          <Answered answer={answer}>
            <Shown key={keyOf(view)} view={view} />
          </Answered>
        </main>
      </OntologyContext.Provider>
    </TextsContext.Provider>
  );
}

/** Views of one key are one view that changes: a document while another of its passages is shown, a graph while it grows, a table
 * while it is narrowed. */
function keyOf(view: View): string {
  if (view.name === 'graph') return formatAddress({ ...view, graph: EMPTY_GRAPH });
  if (view.name === 'document') return formatAddress({ ...view, at: null });
  return ['targets', 'responsibilities', 'connections', 'comparison', 'timeline'].includes(view.name) ? view.name : formatAddress(view);
}

function Shown({ view }: { readonly view: View }): VNode {
  switch (view.name) {
    case 'start':
      return <Start />;
    case 'find':
      return <Find text={view.text} />;
    case 'entity':
      return <Entity id={view.id} />;
    case 'relation':
      return <Relation id={view.id} />;
    case 'responsibilities':
      return <Responsibilities document={view.document} />;
    case 'targets':
      return <Targets document={view.document} until={view.until} />;
    case 'connections':
      return <ConnectionFinder from={view.from} to={view.to} />;
    case 'timeline':
      return <Timeline document={view.document} />;
    case 'comparison':
      return <Comparison view={view} />;
    case 'graph':
      return <GraphView graph={view.graph} begin={view.begin} />;
    case 'document':
      return <Document id={view.id} at={view.at} />;
  }
}
