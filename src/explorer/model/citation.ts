/** A document that is cited. */
export interface CitedDocument {
  readonly id: string;
  readonly title: string;
  readonly issuers: readonly string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string | null;
  readonly docNumber: string | null;
  /** The file or address that it was read from. */
  readonly source: string;
}

/** A passage to be cited, and the document that it stands in. */
export interface CitedPassage extends CitedDocument {
  readonly quote: string;
  /** In the original, from 1. */
  readonly page: number | null;
}

export const CITATION_FORMATS = ['plain', 'BibTeX', 'CSL-JSON'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

const WRITERS: Readonly<Record<CitationFormat, (passage: CitedPassage) => string>> = {
  plain: plainCitation,
  BibTeX: bibtexEntry,
  'CSL-JSON': cslItem,
};

export function cite(passage: CitedPassage, format: CitationFormat): string {
  return WRITERS[format](passage);
}

/** Source: GB/T 7714–2015, whose mark for documents that are no books is Z. */
function plainCitation({ issuers, title, docNumber, date, page, quote, source }: CitedPassage): string {
  const published = [docNumber, date].filter((part) => part !== null).join(', ');
  const parts = [issuers.join(', '), `${title}[Z]`, published, `${page === null ? '' : `p. ${page}: `}“${quote}”`, addressOf(source) ?? ''];
  return `${parts.filter((part) => part !== '').join('. ')}.`;
}

function bibtexEntry({ id, title, issuers, date, docNumber, source, quote, page }: CitedPassage): string {
  const [year, month] = date?.split('-') ?? [];
  const fields = Object.entries({
    // Braces around the whole: a body is no first and last name, and a title keeps its letters.
    author: issuers.length === 0 ? undefined : issuers.map((issuer) => `{${escapeTex(issuer)}}`).join(' and '),
    title: `{${escapeTex(title)}}`,
    year,
    month: month === undefined ? undefined : String(Number(month)),
    number: docNumber === null ? undefined : escapeTex(docNumber),
    pages: page === null ? undefined : String(page),
    url: addressOf(source)?.replace(/[{}\\]/g, encodeURIComponent),
    note: escapeTex(quote),
  }).filter(([, value]) => value !== undefined);
  return `@misc{${id.replace(/[^\w-]/g, '-')},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

/** By name where BibTeX would count a brace, also one behind a backslash. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`).replace(/\s+/g, ' ');
}

/** Source: the schema of Citation Style Language 1.0.2, as citeproc and Zotero read it. */
function cslItem({ id, title, issuers, date, docNumber, source, quote, page }: CitedPassage): string {
  const item = {
    id,
    type: 'report',
    title,
    language: 'zh-CN',
    author: issuers.map((literal) => ({ literal })),
    issued: date === null ? undefined : { 'date-parts': [date.split('-').map(Number)] },
    number: docNumber ?? undefined,
    page: page === null ? undefined : String(page),
    URL: addressOf(source),
    note: quote,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** A file's name is known to nobody else, an address is. */
function addressOf(source: string): string | undefined {
  return /^https?:\/\//.test(source) ? source : undefined;
}
