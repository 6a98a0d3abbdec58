import type { VNode } from 'preact';
import { DocumentTitlesDocument } from '../api/generated/operations.js';
import { useAnswer } from '../api/use-answer.js';
import { useTexts } from '../i18n/texts.js';

export interface DocumentChoiceProps {
  /** The id of the chosen document; empty for all. */
  readonly document: string;
  readonly choose: (document: string) => void;
}

/** Which document a table is about. */
export function DocumentChoice({ document, choose }: DocumentChoiceProps): VNode {
  const texts = useTexts();
  const { data } = useAnswer(DocumentTitlesDocument, {});
  return (
    <label>
      {texts.say('table.document')}{' '}
      <select value={document} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{texts.say('table.allDocuments')}</option>
        {data?.documents.nodes.map(({ id, title }) => (
          <option key={id} value={id} selected={id === document}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
