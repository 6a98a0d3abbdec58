import type { Located, Metadata } from './document.js';
import { chooseTitle } from './choose-title.js';
import { documentLexicon, type FrontMatterRole } from './document-lexicon.js';
import { findDocNumber } from './doc-number.js';
import type { FrontMatter } from './front-matter.js';
import { readHeader } from './header.js';
import { findIssueDate } from './issue-date.js';
import { findIssuers } from './issuers.js';
import { findPeriod } from './period.js';
import { findSignatures } from './signature.js';
import type { View } from '../text/view.js';

/** What a text says of itself, in its front matter and in its own head and foot. */
export function readMetadata(view: View, front: FrontMatter | null): Metadata {
  const lexicon = documentLexicon();
  const text = view.plain;
  const frontMatter = front ? valuesIn(view, front) : {};
  const named = (role: FrontMatterRole): Located<string> | undefined => {
    const key = Object.keys(frontMatter).find((name) => lexicon.raw.frontMatter[role].includes(name.toLowerCase()));
    const value = key === undefined ? undefined : frontMatter[key];
    return value && value.span.end > value.span.start ? value : undefined;
  };
  const header = readHeader(text, front ? view.fromSource(front.span).end : 0, lexicon);
  const frontTitle = named('title');
  const title = chooseTitle(header.head, frontTitle, lexicon);
  const signatures = findSignatures(text, header, lexicon);
  const docNumber = findDocNumber(header.head, [named('docNumber'), frontTitle], lexicon);
  const date = findIssueDate(header.head, signatures, named('date'));
  const issuers = findIssuers(
    { text, header, title, signatures, frontIssuer: named('issuer'), frontTitle, frontSource: named('source') },
    lexicon,
  );
  return {
    ...(title && { title: title.title }),
    issuers,
    ...(docNumber && { docNumber }),
    ...(date && { date }),
    ...(title && findPeriod(title.title.value, lexicon)),
    frontMatter,
  };
}

/** Values as the view has them; one that it leaves out keeps its words, with an empty span. */
function valuesIn(view: View, front: FrontMatter): Record<string, Located<string>> {
  return Object.fromEntries(
    Object.entries(front.values).map(([key, { value, span: stored }]) => {
      const span = view.fromSource(stored);
      return [key, { value: view.plain.slice(span.start, span.end) || value, span }];
    }),
  );
}
