import type { Span } from '../../schema/span.js';
import type { Located } from './document.js';
import type { DocumentLexicon } from './document-lexicon.js';

export type Institution = Located<string>;

const ONE_NAME = /^[\p{Script=Han}A-Za-z“”‘’"·（）()]{2,40}$/u;

/** Is this the name of a body that can sign an official text, by its form? */
export function isInstitution(name: string, lexicon: DocumentLexicon): boolean {
  if (name.length < 3 || !ONE_NAME.test(name) || lexicon.about.test(name) || lexicon.carrying.test(name)) return false;
  return lexicon.issuerEnd.test(name.replace(/[（(][^（(）)]*[）)]$/, ''));
}

/**
 * The bodies that a span lists and nothing else, separated by white space, 、 or commas: a line of signatures, a title's
 * prefix, a front matter value. Empty where any part is no such name. Names spread letter by letter (国 务 院) are one name.
 */
export function institutionsOf(text: string, span: Span, lexicon: DocumentLexicon): Institution[] {
  const words = text.slice(span.start, span.end);
  if (/[。；：！？《》]/.test(words)) return [];
  const parts = [...words.matchAll(/[^\s、，,;；\u3000[\]'"]+/g)].filter((part) => part[0] !== '-');
  if (parts.length > 1 && parts.every((part) => part[0].length === 1)) {
    const name = parts.map((part) => part[0]).join('');
    return isInstitution(name, lexicon) ? [{ value: name, span }] : [];
  }
  const found: Institution[] = [];
  for (const part of parts) {
    const start = span.start + part.index;
    const names = splitRunOn(part[0].replace(lexicon.andOthers, ''), lexicon);
    let at = start;
    for (const name of names) {
      if (!isInstitution(name, lexicon)) return [];
      found.push({ value: name, span: { start: at, end: at + name.length } });
      at += name.length;
    }
  }
  return found;
}

/** Party and government bodies of joint titles that follow each other without a sign between them. */
function splitRunOn(name: string, lexicon: DocumentLexicon): string[] {
  const leading = lexicon.leadingBody.exec(name)?.[0];
  const rest = leading === undefined ? '' : name.slice(leading.length);
  return leading !== undefined && isInstitution(rest, lexicon) ? [leading, rest] : [name];
}

/** Do both name one body, the shorter left short (国家发展改革委, 发展改革委)? Their last characters are the same. */
export function sameBody(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const sign of long) if (sign === short[at]) at++;
  return at === short.length;
}
