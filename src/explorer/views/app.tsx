import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { OntologyOfGraphDocument } from '../api/generated/operations.js';
import { Ontology, OntologyContext } from '../api/ontology.js';
import { useAnswer } from '../api/use-answer.js';
import { TextsContext } from '../i18n/texts.js';
import { formatAddress, type View } from '../model/address.js';
import { Answered } from './answered.js';
import { PageHeader } from './page-header.js';
import { Start } from './start.js';
import { useAddress } from './use-address.js';
import { useLanguage } from './use-language.js';

/** The whole page: its header, and the view that the address names. */
export function App(): VNode {
  const view = useAddress();
  const [texts, changeLanguage] = useLanguage();
  const answer = useAnswer(OntologyOfGraphDocument, {});
  const ontology = useMemo(() => answer.data && new Ontology(answer.data.ontology), [answer.data]);
  return (
    <TextsContext.Provider value={texts}>
      <PageHeader view={view} changeLanguage={changeLanguage} />
      <main id="main" tabIndex={-1}>
        <Answered answer={answer}>
          {ontology && (
            <OntologyContext.Provider value={ontology}>
              <Shown key={formatAddress(view)} view={view} />
            </OntologyContext.Provider>
          )}
        </Answered>
      </main>
    </TextsContext.Provider>
  );
}

function Shown({ view }: { readonly view: View }): VNode {
  switch (view.name) {
    case 'start':
    case 'find':
    case 'entity':
    case 'relation':
    case 'document':
      return <Start />;
  }
}
