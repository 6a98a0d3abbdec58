import type { VNode } from 'preact';
import { useTexts } from '../i18n/texts.js';
import { useDocuments } from './use-documents.js';

export interface IssuerChoiceProps {
  /** The name of the chosen issuer; empty for all. */
  readonly issuer: string;
  readonly choose: (issuer: string) => void;
}

/** Whose documents are looked at. */
export function IssuerChoice({ issuer, choose }: IssuerChoiceProps): VNode {
  const texts = useTexts();
  const names = new Set(useDocuments().flatMap(({ issuers }) => issuers));
  // One that an address names stays chosen, whether or not it is among those that are known.
  if (issuer !== '') names.add(issuer);
  return (
    <label>
      {texts.say('graph.issuer')}{' '}
      <select value={issuer} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{texts.say('graph.any')}</option>
        {[...names].toSorted(texts.compare.bind(texts)).map((name) => (
          <option key={name} value={name} selected={name === issuer}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
