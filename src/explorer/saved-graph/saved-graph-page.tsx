import type { VNode } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { Ontology, OntologyContext } from '../api/ontology.js';
import { TextsContext } from '../i18n/texts.js';
import { EMPTY_GRAPH, type GraphState, selecting } from '../model/graph-state.js';
import { beginHistory, done, redone, undone } from '../model/undo-history.js';
import { GraphWorkspace } from '../views/graph/graph-workspace.js';
import { useLanguage } from '../views/use-language.js';
import type { SavedGraph } from './saved-graph.js';
import { SavedSelection } from './saved-selection.js';

/** A graph that was saved as one file: picture and tables, and the passages behind them, without a server. */
export function SavedGraphPage({ saved }: { readonly saved: SavedGraph }): VNode {
  const [texts, changeLanguage] = useLanguage();
  const ontology = useMemo(() => new Ontology(saved.ontology), [saved]);
  const [history, setHistory] = useState(() => beginHistory<GraphState>({ ...EMPTY_GRAPH, entities: saved.nodes.map(({ id }) => id) }));
  const change = useCallback((step: (state: GraphState) => GraphState) => setHistory((before) => done(before, step(before.present))), []);
  const state = history.present;
  const known = useMemo(() => {
    const shown = new Set(state.entities);
    return {
      truncated: false,
      nodes: saved.nodes.filter(({ id }) => shown.has(id)),
      edges: saved.edges.filter(({ source, target }) => shown.has(source) && shown.has(target)),
    };
  }, [saved, state.entities]);
  const steps = { state, history, change, undo: () => setHistory(undone), redo: () => setHistory(redone) };
  const { entities, relations } = saved.counts;
  const missing = entities - saved.nodes.length + (relations - saved.edges.length);
  const titles = saved.documents.map(({ title }) => title).join(' · ');
  return (
    <TextsContext.Provider value={texts}>
      <OntologyContext.Provider value={ontology}>
        <header class="page-header">
          <span class="brand">plangraph</span>
          <h1 title={titles}>{texts.say('saved.documents', { count: saved.documents.length })}</h1>
          <button type="button" lang={texts.language === 'zh' ? 'en' : 'zh-CN'} onClick={changeLanguage}>
            {texts.say('app.language')}
          </button>
        </header>
        <main id="main" class="graph">
          {missing > 0 && (
            <p role="note">
              {texts.say('saved.truncated', { entities, relations, shown: saved.nodes.length, shownRelations: saved.edges.length })}
            </p>
          )}
          <GraphWorkspace
            onScreen={steps}
            known={known}
            said={null}
            open={(id) => change((before) => selecting(before, id, false))}
            selection={<SavedSelection saved={saved} state={state} change={change} />}
          />
        </main>
      </OntologyContext.Provider>
    </TextsContext.Provider>
  );
}
