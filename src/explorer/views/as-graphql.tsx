import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { TypedDocumentString } from '../api/generated/operations.js';
import { useTexts } from '../i18n/texts.js';
import { pythonProgram } from '../model/python-program.js';
import { Copyable } from './copyable.js';

/** Characters of an address that every server and browser takes. */
const LONGEST = 7000;

export interface AsGraphqlProps<Result, Variables> {
  readonly operation: TypedDocumentString<Result, Variables>;
  readonly variables: Variables;
}

/** The question that a view asks: on the query page, where it is not too long for an address, and as a program. */
export function AsGraphql<Result, Variables>({ operation, variables }: AsGraphqlProps<Result, Variables>): VNode {
  const texts = useTexts();
  const query = operation.toString().replace(/^ {4}/gm, '').trim();
  const href = `graphiql?${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) }).toString()}`;
  const [open, setOpen] = useState(false);
  const python = texts.say('view.asPython');
  return (
    <div class="as-graphql">
      {href.length <= LONGEST && <a href={href}>{texts.say('view.asGraphql')}</a>}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{python}</summary>
        {open && <Copyable label={python} text={pythonProgram(new URL('graphql', document.baseURI).href, query, variables)} />}
      </details>
    </div>
  );
}
