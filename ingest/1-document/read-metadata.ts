import type { Span } from '../../schema/span.js';
import type { Located, Metadata } from '../types.js';
import { chooseTitle } from './choose-title.js';
import { documentLexicon, type FrontMatterRole } from './document-lexicon.js';
import { findDocNumber } from './doc-number.js';
import type { FrontMatter } from './front-matter.js';
import { readHeader } from './header.js';
import { findIssueDate } from './issue-date.js';
import { findIssuers } from './issuers.js';
import { findPeriod } from './period.js';
import { findSignatures } from './signature.js';

/** What a text says of itself, in its front matter and in its own head and foot. */
export function readMetadata(text: string, front: FrontMatter | null, markup: readonly Span[]): Metadata {
  const lexicon = documentLexicon();
  const frontMatter = front?.values ?? {};
  const named = (role: FrontMatterRole): Located<string> | undefined => {
    const key = Object.keys(frontMatter).find((name) => lexicon.raw.frontMatter[role].includes(name.toLowerCase()));
    return key === undefined ? undefined : frontMatter[key];
  };
  const header = readHeader(text, front?.span.end ?? 0, markup, lexicon);
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
