import type { VNode } from 'preact';
import { type MessageKey, useTexts } from '../i18n/texts.js';
import { comparisonWith, formatAddress, type View } from '../model/address.js';
import { EMPTY_GRAPH } from '../model/graph-state.js';
import { SearchBox } from './search-box.js';

const PLACES: readonly { readonly view: View; readonly label: MessageKey }[] = [
  { view: { name: 'start' }, label: 'nav.start' },
  { view: { name: 'graph', graph: EMPTY_GRAPH, begin: { around: '', document: '' } }, label: 'nav.graph' },
  { view: { name: 'responsibilities', document: '' }, label: 'nav.responsibilities' },
  { view: { name: 'targets', document: '', until: '' }, label: 'nav.targets' },
  { view: { name: 'timeline', document: '' }, label: 'nav.timeline' },
  { view: { name: 'connections', from: '', to: '' }, label: 'nav.connections' },
  { view: comparisonWith(''), label: 'nav.comparison' },
];

export interface PageHeaderProps {
  readonly view: View;
  readonly changeLanguage: () => void;
}

/** What is above each view: the ways to all others. */
export function PageHeader({ view, changeLanguage }: PageHeaderProps): VNode {
  const texts = useTexts();
  return (
    <header class="page-header">
      <a class="skip" href="#main" onClick={skip}>
        {texts.say('app.skip')}
      </a>
      <a class="brand" href={formatAddress({ name: 'start' })}>
        plangraph
      </a>
      <nav aria-label={texts.say('app.navigation')}>
        {PLACES.map(({ view: place, label }) => (
          <a key={label} href={formatAddress(place)} aria-current={place.name === view.name ? 'page' : undefined}>
            {texts.say(label)}
          </a>
        ))}
        <a href="graphiql">{texts.say('app.queries')}</a>
      </nav>
      <SearchBox />
      <button type="button" lang={texts.language === 'zh' ? 'en' : 'zh-CN'} onClick={changeLanguage}>
        {texts.say('app.language')}
      </button>
    </header>
  );
}

/** Moves to the view itself; the address is taken by it and cannot name a place inside. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
