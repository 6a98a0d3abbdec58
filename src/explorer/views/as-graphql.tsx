import type { VNode } from 'preact';
import type { TypedDocumentString } from '../api/generated/operations.js';
import { useTexts } from '../i18n/texts.js';

/** Characters of an address that every server and browser takes. */
const LONGEST = 7000;

export interface AsGraphqlProps<Result, Variables> {
  readonly operation: TypedDocumentString<Result, Variables>;
  readonly variables: Variables;
}

/** Leads to the query page, with the question that a view asks; nothing where it is too long for an address. */
export function AsGraphql<Result, Variables>({ operation, variables }: AsGraphqlProps<Result, Variables>): VNode | null {
  const texts = useTexts();
  const query = operation.toString().replace(/^ {4}/gm, '').trim();
  const href = `graphiql?${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) }).toString()}`;
  if (href.length > LONGEST) return null;
  return (
    <p class="as-graphql">
      <a href={href}>{texts.say('view.asGraphql')}</a>
    </p>
  );
}
