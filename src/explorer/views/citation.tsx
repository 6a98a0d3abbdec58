import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from '../i18n/texts.js';
import { cite, CITATION_FORMATS, type CitationFormat, type CitedPassage } from '../model/citation.js';

/** A passage as a citation, to be copied. */
export function Citation({ passage }: { readonly passage: CitedPassage }): VNode {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <details class="citation" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.say('citation.cite')}</summary>
      {open && CITATION_FORMATS.map((format) => <Copyable key={format} format={format} passage={passage} />)}
    </details>
  );
}

/** The text can be read and selected, also where a page may not write to the clipboard, as from an address without TLS. */
function Copyable({ format, passage }: { readonly format: CitationFormat; readonly passage: CitedPassage }): VNode {
  const texts = useTexts();
  const [copied, setCopied] = useState(false);
  const text = cite(passage, format);
  const label = format === 'plain' ? texts.say('citation.plain') : format;
  const copy = (): void => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <div>
      <strong>{label}</strong>{' '}
      {window.isSecureContext && (
        <button type="button" aria-label={`${texts.say('citation.copy')}: ${label}`} onClick={copy}>
          {texts.say(copied ? 'citation.copied' : 'citation.copy')}
        </button>
      )}
      <pre tabIndex={0} aria-label={label}>
        {text}
      </pre>
    </div>
  );
}
