import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from '../i18n/texts.js';

/** A text to be copied; it can be read and selected, also where a page may not write to the clipboard, as from an address without TLS. */
export function Copyable({ label, text }: { readonly label: string; readonly text: string }): VNode {
  const texts = useTexts();
  const [copied, setCopied] = useState(false);
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
