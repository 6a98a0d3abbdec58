import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../api/ask.js';
import {
  GraphAmongDocument,
  type GraphPartsFragment,
  IdsAroundDocument,
  IdsOfDocumentDocument,
  MostRelatedDocument,
  type RelationType,
} from '../../api/generated/operations.js';
import { type Answer, useWork } from '../../api/use-answer.js';
import { formatAddress, type GraphBeginning } from '../../model/address.js';
import { type GraphState, withEntities } from '../../model/graph-state.js';
import { beginHistory, done, redone, undone, type UndoHistory } from '../../model/undo-history.js';

/** How many entities come at once, those with the most relations first. */
const AT_ONCE = 150;

/** A graph on screen, and how it changes. */
export interface GraphSteps {
  readonly state: GraphState;
  readonly history: UndoHistory<GraphState>;
  /** Makes a step that can be undone. */
  readonly change: (step: (state: GraphState) => GraphState) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export interface GraphOnScreen extends GraphSteps {
  readonly answer: Answer<GraphPartsFragment>;
  /** Adds what an entity is related to, by relations of one type or of all. */
  readonly expand: (id: string, type?: RelationType) => Promise<void>;
}

/** The graph that an address begins, what is known of it, and how it changes; the address follows it. */
export function useGraph(first: GraphState, begin: GraphBeginning): GraphOnScreen {
  const [history, setHistory] = useState(() => beginHistory(first));
  const state = history.present;
  const began = useRef(first.entities.length > 0);
  const answer = useWork(
    async (signal): Promise<GraphPartsFragment> => {
      if (state.entities.length > 0) return (await ask(GraphAmongDocument, { ids: state.entities }, signal)).subgraph;
      if (!began.current) {
        const ids = await firstIds(begin, signal);
        began.current = true;
        setHistory(({ present }) => beginHistory({ ...withEntities(present, ids), selected: begin.around === '' ? [] : [begin.around] }));
      }
      return { truncated: false, nodes: [], edges: [] };
    },
    JSON.stringify([began.current, state.entities]),
  );
  const address = formatAddress({ name: 'graph', graph: first, begin });
  const last = useRef(address);
  useEffect(() => {
    if (last.current !== address) setHistory((before) => done(before, first));
    last.current = address;
  }, [address]);
  // With the picture, not after it: whoever copies the address or reloads finds what is shown.
  useLayoutEffect(() => {
    if (state.entities.length > 0)
      window.history.replaceState(null, '', formatAddress({ name: 'graph', graph: state, begin: { around: '', document: '' } }));
  }, [state]);
  const change = useCallback((step: (state: GraphState) => GraphState) => setHistory((before) => done(before, step(before.present))), []);
  const expand = useCallback(
    async (id: string, type?: RelationType) => {
      const ids = await idsAround([id], type);
      change((before) => withEntities(before, ids));
    },
    [change],
  );
  return { state, history, answer, change, expand, undo: () => setHistory(undone), redo: () => setHistory(redone) };
}

async function firstIds({ around, document }: GraphBeginning, signal: AbortSignal): Promise<string[]> {
  if (document !== '') return mostRelated((await ask(IdsOfDocumentDocument, { document }, signal)).subgraph.nodes, AT_ONCE);
  if (around !== '') return idsAround([around]);
  const { entities } = await ask(MostRelatedDocument, {}, signal);
  return entities.nodes.length === 0 ? [] : idsAround(entities.nodes.map(({ id }) => id));
}

async function idsAround(ids: readonly string[], type?: RelationType): Promise<string[]> {
  const { subgraph } = await ask(IdsAroundDocument, { ids, types: type ? [type] : null });
  return [...ids, ...mostRelated(subgraph.nodes.filter(({ distance }) => distance > 0), AT_ONCE)]; // prettier-ignore
}

function mostRelated(nodes: readonly { readonly id: string; readonly relationCount: number }[], count: number): string[] {
  return nodes
    .toSorted((a, b) => b.relationCount - a.relationCount)
    .slice(0, count)
    .map(({ id }) => id);
}
