import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from '../i18n/texts.js';
import { cite, CITATION_FORMATS, type CitedPassage } from '../model/citation.js';
import { Copyable } from './copyable.js';

/** A passage as a citation, to be copied. */
export function Citation({ passage }: { readonly passage: CitedPassage }): VNode {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <details class="citation" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.say('citation.cite')}</summary>
      {open &&
        CITATION_FORMATS.map((format) => (
          <Copyable key={format} label={format === 'plain' ? texts.say('citation.plain') : format} text={cite(passage, format)} />
        ))}
    </details>
  );
}
