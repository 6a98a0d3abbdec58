import type { VNode } from 'preact';
import { useTexts } from '../i18n/texts.js';
import { groupBy } from '../model/group-by.js';
import { useDocuments } from './use-documents.js';

export interface DocumentChoiceProps {
  /** The id of the chosen document; empty for all. */
  readonly document: string;
  readonly choose: (document: string) => void;
  /** What is chosen, where it is not which document a table is about. */
  readonly label?: string;
  /** What it means that none is chosen, where that is not all. */
  readonly none?: string;
}

/** Chooses one document, or none; those with one title are told apart by their sources. */
export function DocumentChoice({ document, choose, label, none }: DocumentChoiceProps): VNode {
  const texts = useTexts();
  const documents = useDocuments();
  const titles = groupBy(documents, ({ title }) => title);
  return (
    <label>
      {label ?? texts.say('table.document')}{' '}
      <select value={document} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{none ?? texts.say('table.allDocuments')}</option>
        {documents.map(({ id, title, source }) => (
          <option key={id} value={id} selected={id === document}>
            {titles.get(title)!.length > 1 ? `${title} (${source})` : title}
          </option>
        ))}
      </select>
    </label>
  );
}
