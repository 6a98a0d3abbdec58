import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useTexts } from '../i18n/texts.js';
import type { View } from '../model/address.js';
import { Combobox, type Offer } from './combobox.js';
import { KindBadge } from './kind-badge.js';
import { goTo } from './use-address.js';
import { useFoundEntities } from './use-found-entities.js';
import { useSlashKey } from './use-slash-key.js';

/** One box to find anything by: names, other names, their sound; and the texts by the last offer. `/` leads here. */
export function SearchBox(): VNode {
  const texts = useTexts();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [found, look] = useFoundEntities(text);
  useSlashKey(box);
  const leadingTo = (view: View) => (): void => {
    goTo(view);
    setText('');
  };
  const offers: Offer[] = found.map(({ id, name, type }) => ({
    key: id,
    shown: (
      <>
        {name} <KindBadge type={type} />
      </>
    ),
    choose: leadingTo({ name: 'entity', id }),
  }));
  const wanted = text.trim();
  if (wanted !== '')
    offers.push({ key: 'text', shown: texts.say('find.everywhere', { text: wanted }), choose: leadingTo({ name: 'find', text: wanted }) });
  return (
    <search>
      <Combobox
        label={texts.say('find.label')}
        hint={texts.say('find.hint')}
        text={text}
        offers={offers}
        box={box}
        write={setText}
        onFocus={look}
      />
    </search>
  );
}
