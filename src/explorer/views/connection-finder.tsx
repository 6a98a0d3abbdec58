import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ConnectionsDocument, EntityNamesDocument } from '../api/generated/operations.js';
import { useAnswer } from '../api/use-answer.js';
import { useTexts } from '../i18n/texts.js';
import { formatAddress } from '../model/address.js';
import { EMPTY_GRAPH } from '../model/graph-state.js';
import { AsGraphql } from './as-graphql.js';
import { Combobox } from './combobox.js';
import { Connections } from './connections.js';
import { KindBadge } from './kind-badge.js';
import { goTo } from './use-address.js';
import { useFoundEntities } from './use-found-entities.js';
import { ViewTitle } from './view-title.js';

export interface ConnectionFinderProps {
  /** The ids of the two; empty where one is not chosen yet. */
  readonly from: string;
  readonly to: string;
}

/** How two entities are connected that are chosen by name. */
export function ConnectionFinder({ from, to }: ConnectionFinderProps): VNode {
  const texts = useTexts();
  const { data } = useAnswer(EntityNamesDocument, { ids: [from, to].filter((id) => id !== '') });
  const nameOf = (id: string): string =>
    data?.nodes.flatMap((node) => (node && 'id' in node && node.id === id ? [node.name] : [])).at(0) ?? '';
  const graph = formatAddress({
    name: 'graph',
    graph: { ...EMPTY_GRAPH, entities: [from, to], selected: [from, to] },
    begin: { around: '', document: '' },
  });
  return (
    <>
      <ViewTitle title={texts.say('nav.connections')} />
      <p class="faint">{texts.say('connections.hint')}</p>
      <div class="tools">
        <EntityChoice
          key={`from ${from}`}
          label={texts.say('connections.from')}
          name={nameOf(from)}
          choose={(id) => goTo({ name: 'connections', from: id, to })}
        />
        <EntityChoice
          key={`to ${to}`}
          label={texts.say('connections.to')}
          name={nameOf(to)}
          choose={(id) => goTo({ name: 'connections', from, to: id })}
        />
      </div>
      {from !== '' && to !== '' && (
        <>
          <Connections key={`${from} ${to}`} from={from} to={to} />
          <p>
            <a href={graph}>{texts.say('connections.show')}</a>
          </p>
          <AsGraphql operation={ConnectionsDocument} variables={{ from, to }} />
        </>
      )}
    </>
  );
}

interface EntityChoiceProps {
  readonly label: string;
  /** The name of what is chosen. */
  readonly name: string;
  readonly choose: (id: string) => void;
}

function EntityChoice({ label, name, choose }: EntityChoiceProps): VNode {
  const texts = useTexts();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState<string | null>(null);
  const [found, look] = useFoundEntities(text ?? '');
  const offers = found.map(({ id, name: offered, type }) => ({
    key: id,
    shown: (
      <>
        {offered} <KindBadge type={type} />
      </>
    ),
    choose: () => choose(id),
  }));
  return (
    <Combobox label={label} hint={texts.say('find.hint')} text={text ?? name} offers={offers} box={box} write={setText} onFocus={look} />
  );
}
