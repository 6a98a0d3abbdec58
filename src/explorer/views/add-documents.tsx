import type { TargetedEvent, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ApiError } from '../api/ask.js';
import { sendDocument } from '../api/send-document.js';
import { useTexts } from '../i18n/texts.js';
import { useToken } from './use-token.js';

export interface AddDocumentsProps {
  /** Told when documents have come into the store. */
  readonly added: () => void;
  /** Whether it is open at first. */
  readonly open: boolean;
}

/** Takes files, dropped or chosen, and sends them to the server one after the other; for who has a token. */
export function AddDocuments({ added, open }: AddDocumentsProps): VNode {
  const texts = useTexts();
  const [token, setToken] = useToken();
  const [reports, setReports] = useState<readonly { readonly name: string; readonly said: string }[]>([]);
  const [busy, setBusy] = useState(false);
  // What became of the files stays in sight when the store is no longer empty.
  const [openAtFirst] = useState(open);
  const report = (name: string, said: string): void => setReports((before) => [...before, { name, said }]);

  async function send(files: readonly File[]): Promise<void> {
    setBusy(true);
    setReports([]);
    let changed = false;
    for (const file of files) {
      try {
        const { outcome, issues } = await sendDocument(file, token);
        changed ||= outcome !== 'unchanged';
        report(file.name, [texts.word('outcome', outcome), ...issues.map(({ message }) => message)].join(' · '));
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        report(file.name, error.code === 'READ_ONLY' ? texts.say('add.readOnly') : texts.say('add.refused', { message: error.message }));
      }
    }
    setBusy(false);
    if (changed) added();
  }

  const choose = ({ currentTarget }: TargetedEvent<HTMLInputElement>): void => {
    const files = [...(currentTarget.files ?? [])];
    // So that the same file can be chosen once more.
    currentTarget.value = '';
    void send(files);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    if (!busy) void send([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <details class="add-documents" open={openAtFirst} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <summary>{texts.say('add.title')}</summary>
      <p class="faint">{texts.say('add.how')}</p>
      <label>
        {texts.say('add.token')}{' '}
        <input type="password" autocomplete="off" value={token} onInput={(event) => setToken(event.currentTarget.value)} />
      </label>
      <label class="drop">
        {texts.say('add.drop')} <input type="file" multiple disabled={busy} onChange={choose} />
      </label>
      <ul aria-live="polite" aria-busy={busy}>
        {reports.map(({ name, said }) => (
          <li key={name}>
            <strong>{name}</strong> {said}
          </li>
        ))}
      </ul>
    </details>
  );
}
