import type { Located } from './document.js';
import type { ChosenTitle } from './choose-title.js';
import type { DocumentLexicon } from './document-lexicon.js';
import type { Header } from './header.js';
import { institutionsOf, isInstitution, sameBody, type Institution } from './institution.js';
import type { Signature } from './signature.js';
import { takeApart } from './title.js';

/** Where the names of issuers may stand. */
export interface IssuerSources {
  readonly text: string;
  readonly header: Header;
  readonly title: ChosenTitle | null;
  readonly signatures: readonly Signature[];
  readonly frontIssuer: Located<string> | undefined;
  readonly frontTitle: Located<string> | undefined;
  /** Who passes the text on: never an issuer by that alone. */
  readonly frontSource: Located<string> | undefined;
}

/**
 * Each body that signs, once, in the order of the text: the title's prefix, the lines beside the title, the signatures; then
 * what front matter adds. A run of names without signs between them yields to the same names read apart elsewhere.
 */
export function findIssuers(from: IssuerSources, lexicon: DocumentLexicon): Institution[] {
  const inText = [...prefixes(from, lexicon), ...beside(from, lexicon), ...from.signatures.flatMap(({ issuers }) => issuers)]
    .filter(({ value }) => value !== from.frontSource?.value)
    .sort((a, b) => a.span.start - b.span.start);
  const front = from.frontIssuer ? institutionsOf(from.text, from.frontIssuer.span, lexicon) : [];
  const all = [...inText, ...(front.length > 0 || !from.frontIssuer ? front : [from.frontIssuer])];
  const kept: Institution[] = [];
  for (const body of all) {
    if (kept.some((other) => sameBody(other.value, body.value))) continue;
    if (!isRunOn(body, all)) kept.push(body);
  }
  return kept;
}

function isRunOn(body: Institution, all: readonly Institution[]): boolean {
  const inside = all.filter((other) => other.value.length < body.value.length && body.value.includes(other.value));
  return inside.some((a) => inside.some((b) => !a.value.includes(b.value) && !b.value.includes(a.value)));
}

function prefixes({ text, title, frontTitle }: IssuerSources, lexicon: DocumentLexicon): Institution[] {
  const found: Institution[] = [];
  if (title) {
    const { prefix } = takeApart(title.presenting.value, lexicon);
    const { offsets } = title.presenting;
    if (prefix.end > 0) found.push(...institutionsOf(text, { start: offsets[0]!, end: offsets[prefix.end - 1]! + 1 }, lexicon));
  }
  if (frontTitle && frontTitle.span.start !== title?.presenting.span.start) {
    const { prefix } = takeApart(frontTitle.value, lexicon);
    found.push(...institutionsOf(text, { start: frontTitle.span.start, end: frontTitle.span.start + prefix.end }, lexicon));
  }
  return found;
}

/** Lines of names just below the policy's title, and the body named by a decree's head line. */
function beside({ header, title }: IssuerSources, lexicon: DocumentLexicon): Institution[] {
  const found: Institution[] = [];
  const from = title?.own?.to ?? title?.presenting.to ?? 0;
  for (let at = from; at < Math.min(header.head.length, from + 6); at++) {
    const line = header.head[at]!;
    if (line.kind === 'paragraph' || line.kind === 'addressee') break;
    if (line.kind === 'issuer') found.push(...line.institutions);
  }
  for (const { text, span, kind } of header.head.slice(0, 8)) {
    const name = text.replace(lexicon.decree, '');
    if (kind === 'title' && name !== text && isInstitution(name, lexicon))
      found.push({ value: name, span: { start: span.start, end: span.start + name.length } });
  }
  return found;
}
