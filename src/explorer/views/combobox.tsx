import type { ComponentChildren, RefObject, VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useTexts } from '../i18n/texts.js';

export interface Offer {
  readonly key: string;
  readonly shown: ComponentChildren;
  readonly choose: () => void;
}

export interface ComboboxProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly offers: readonly Offer[];
  readonly box: RefObject<HTMLInputElement | null>;
  readonly write: (text: string) => void;
  readonly onFocus?: () => void;
}

/**
 * A box that offers what may be meant: arrows choose, Enter takes, Escape closes.
 * Source: WAI-ARIA Authoring Practices, combobox with list autocomplete.
 */
export function Combobox({ label, hint, text, offers, box, write, onFocus }: ComboboxProps): VNode {
  const texts = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const shown = open && offers.length > 0;
  const current = Math.min(at, offers.length - 1);
  const choose = (offer: Offer | undefined): void => {
    if (!offer) return;
    offer.choose();
    setOpen(false);
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // A key that ends the writing of a Chinese word is not meant for the list.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') setAt(shown ? (current + 1) % offers.length : 0);
    else if (event.key === 'ArrowUp') setAt((current + offers.length - 1) % Math.max(1, offers.length));
    else if (event.key === 'Enter') choose(offers[current]);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    if (event.key.startsWith('Arrow')) setOpen(true);
    event.preventDefault();
  };
  return (
    <div class="search">
      <input
        ref={box}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}-offers`}
        aria-autocomplete="list"
        aria-activedescendant={shown ? `${id}-${current}` : undefined}
        placeholder={hint}
        autocomplete="off"
        value={text}
        onInput={(event) => {
          write(event.currentTarget.value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={() => {
          onFocus?.();
          setOpen(true);
        }}
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
            {offer.shown}
          </li>
        ))}
      </ul>
    </div>
  );
}
