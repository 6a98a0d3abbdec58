import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ask } from '../api/ask.js';
import { type EntityType, FindNamesDocument } from '../api/generated/operations.js';
import { useTexts } from '../i18n/texts.js';
import type { View } from '../model/address.js';
import type { LinkedEntity } from './entity-link.js';
import { KindBadge } from './kind-badge.js';
import { recentEntities } from './recent-entities.js';
import { goTo } from './use-address.js';
import { useSlashKey } from './use-slash-key.js';

/** Something that the box offers. */
interface Offer {
  readonly key: string;
  readonly label: string;
  readonly type?: EntityType;
  readonly view: View;
}

/** Milliseconds without a key after which is asked. */
const PAUSE = 120;

/** One box to find anything by: names, other names, their sound; and the texts by the last offer. `/` leads here. */
export function SearchBox(): VNode {
  const texts = useTexts();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const found = useFound(text, open);
  useSlashKey(box);
  const offers: Offer[] = found.map((entity) => ({ key: entity.id, label: entity.name, type: entity.type, view: entityView(entity) }));
  if (text.trim() !== '')
    offers.push({ key: 'text', label: texts.say('find.everywhere', { text: text.trim() }), view: { name: 'find', text: text.trim() } });
  const shown = open && offers.length > 0;
  const current = Math.min(at, offers.length - 1);
  const choose = (offer: Offer | undefined): void => {
    if (!offer) return;
    goTo(offer.view);
    setText('');
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // A key that ends the writing of a Chinese word is not meant for the list.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') setAt(shown ? (current + 1) % offers.length : 0);
    else if (event.key === 'ArrowUp') setAt((current + offers.length - 1) % Math.max(1, offers.length));
    else if (event.key === 'Enter') choose(offers[current]);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    if (event.key !== 'Escape') setOpen(event.key !== 'Enter');
    event.preventDefault();
  };
  return (
    <div class="search" role="search">
      <input
        ref={box}
        type="text"
        role="combobox"
        aria-label={texts.say('find.label')}
        aria-expanded={shown}
        aria-controls={`${id}-offers`}
        aria-autocomplete="list"
        aria-activedescendant={shown ? `${id}-${current}` : undefined}
        placeholder={texts.say('find.hint')}
        autocomplete="off"
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-offers`} role="listbox" aria-label={texts.say('find.results')} hidden={!shown}>
        {offers.map((offer, index) => (
          <li
            key={offer.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === current}
            // Before the box loses the focus, which closes the list.
            onMouseDown={(event) => {
              event.preventDefault();
              choose(offer);
            }}
          >
            {offer.label} {offer.type && <KindBadge type={offer.type} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function entityView({ id }: LinkedEntity): View {
  return { name: 'entity', id };
}

/** The entities whose names hold a text; those looked at last while there is none. */
function useFound(text: string, open: boolean): readonly LinkedEntity[] {
  const [found, setFound] = useState<readonly LinkedEntity[]>([]);
  useEffect(() => {
    if (text.trim() === '') return setFound(recentEntities());
    const controller = new AbortController();
    const timer = setTimeout(() => {
      ask(FindNamesDocument, { text: text.trim() }, controller.signal).then(
        ({ search }) => setFound(search.edges.flatMap(({ node }) => (node.__typename === 'Passage' ? [] : [node]))),
        () => controller.signal.aborted || setFound([]),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text, open]);
  return found;
}
