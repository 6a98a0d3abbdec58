import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { OntologyOfGraphDocument } from '../api/generated/operations.js';
import { Ontology, OntologyContext } from '../api/ontology.js';
import { useAnswer } from '../api/use-answer.js';
import { TextsContext } from '../i18n/texts.js';
import { formatAddress, type View } from '../model/address.js';
import { Answered } from './answered.js';
import { Document } from './document.js';
import { Entity } from './entity.js';
import { Find } from './find.js';
import { PageHeader } from './page-header.js';
import { Relation } from './relation.js';
import { Start } from './start.js';
import { useAddress } from './use-address.js';
import { useLanguage } from './use-language.js';

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

/** Views of one key are one view that changes: a document stays as it is while another of its passages is shown. */
function keyOf(view: View): string {
  return formatAddress(view.name === 'document' ? { ...view, at: null } : view);
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
    case 'document':
      return <Document id={view.id} at={view.at} />;
  }
}
