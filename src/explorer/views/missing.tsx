import type { VNode } from 'preact';
import { useTexts } from '../i18n/texts.js';
import { formatAddress } from '../model/address.js';
import { ViewTitle } from './view-title.js';

/** In place of what an address names and the store does not have. */
export function Missing(): VNode {
  const texts = useTexts();
  return (
    <>
      <ViewTitle title={texts.say('state.missing')} />
      <p>
        <a href={formatAddress({ name: 'start' })}>{texts.say('nav.start')}</a>
      </p>
    </>
  );
}
