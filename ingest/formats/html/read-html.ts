import { parseHTML } from 'linkedom';
import { findDates, parseDate } from '../../text/dates.js';
import { decode } from '../../text/decode.js';
import { type Block, BlockWriter } from '../original/block-writer.js';
import { OriginalFault, type OriginalText, type ReadLimits, type SourceDocument } from '../original/original.js';
import { TextBuilder } from '../original/text-builder.js';
import { type DomDocument, type DomElement, elementsIn, tagOf, wordsOf } from './dom.js';
import { findArticle } from './find-article.js';
import type { CardKey } from './page-lexicon.js';
import { readCard } from './read-card.js';
import { BlockRenderer } from './render-blocks.js';
import { Visibility } from './visibility.js';

const DECLARED = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i;
const LONGEST_HEAD = 4096;
const TITLES = new Set(['h1', 'h2', 'h3']);
/** Lines of the article among which its title is looked for. */
const OPENING = 10;

/**
 * A saved web page: its article with headings and tables; navigation, buttons and what is hidden are left out. What the page's card
 * says of the document, and the article does not say itself, becomes front matter.
 * @throws OriginalFault
 */
export function readHtml({ source, bytes }: SourceDocument, limits: ReadLimits): OriginalText {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LONGEST_HEAD)).toString('latin1');
  const { text: html, faults } = decode(bytes, DECLARED.exec(head)?.[1]);
  const page = parsed(html, limits);
  const article = locate(page, html);
  const card = readCard(page);
  const renderer = new BlockRenderer(new Visibility(page), card.elements);
  const blocks = (article ?? [page.body!]).flatMap((element) => renderer.render(element));
  const title = titleAbove(page, article, blocks);
  const builder = new TextBuilder(limits);
  builder.frontMatter(unsaid({ title: articleTitle(page), ...card.values }, [title ?? '', ...lines(blocks)]));
  const writer = new BlockWriter(builder);
  if (title !== undefined) writer.write({ text: title, level: 1 });
  for (const block of blocks) writer.write(block);
  for (const { code, message } of faults) builder.report(code, message);
  if (!article) builder.report('NO_ARTICLE', 'the text could not be told from the page around it, so the whole page was read');
  if (renderer.pictures > 0)
    builder.report('TEXT_AS_PICTURE', `pictures in the text: ${renderer.pictures}; words and tables in them are not read, type them in`);
  return builder.finish(source, 'text/html');
}

function parsed(html: string, { depth: deepest }: ReadLimits): DomDocument {
  const { document } = parseHTML(html) as unknown as { document: DomDocument };
  if (!document.body) throw new OriginalFault('EMPTY_DOCUMENT', 'the page has no body; save it again when it is shown whole');
  for (const { depth } of elementsIn(document.body))
    if (depth > deepest) throw new OriginalFault('TOO_LARGE', `the page nests more than ${deepest} elements; save its text alone`);
  return document;
}

function locate(page: DomDocument, html: string): DomElement[] | null {
  try {
    return findArticle(page, () => (parseHTML(html) as unknown as { document: DomDocument }).document);
  } catch {
    // Whatever a page made of Readability, its text is there to be read.
    return null;
  }
}

/** The heading above the article that is the page's own title, where the article does not say it. */
function titleAbove(page: DomDocument, article: readonly DomElement[] | null, blocks: readonly Block[]): string | undefined {
  const own = plain([...page.querySelectorAll('title')].map(wordsOf).join('\n') + (articleTitle(page) ?? ''));
  const opening = plain(lines(blocks).slice(0, OPENING).join(''));
  for (const { element } of elementsIn(page.body!)) {
    if (!article || element === article[0]) return undefined;
    if (!TITLES.has(tagOf(element))) continue;
    const title = wordsOf(element);
    if (title !== '' && own.includes(plain(title)) && !opening.includes(plain(title))) return title;
  }
  return undefined;
}

/** What 政府网站发展指引 has pages call their article's title. */
function articleTitle(page: DomDocument): string | undefined {
  for (const meta of page.querySelectorAll('meta'))
    if (meta.getAttribute('name')?.toLowerCase() === 'articletitle') return meta.getAttribute('content')?.trim() ?? undefined;
  return undefined;
}

const KEYS: Readonly<Partial<Record<CardKey, string>>> = { title: 'title', issuer: 'issuer', docNumber: 'doc_number', date: 'date' };

/** What the card says and the text does not. When a page was published counts only for a text that bears no date. */
function unsaid(card: Readonly<Partial<Record<CardKey, string | undefined>>>, said: readonly string[]): Record<string, string> {
  const text = plain(said.join('\n'));
  const values: Record<string, string> = {};
  for (const [key, name] of Object.entries(KEYS) as [CardKey, string][]) {
    const value = card[key] ?? (key === 'date' && !said.some((line) => parseDate(line.trim()) !== null) ? card.published : undefined);
    if (value === undefined) continue;
    const isSaid = key === 'date' ? saysDate(said, value) : text.includes(plain(value));
    if (!isSaid) values[name] = value;
  }
  return values;
}

function saysDate(lines: readonly string[], value: string): boolean {
  const [date] = findDates(value);
  return !date || lines.some((line) => findDates(line).some(({ iso }) => iso === date.iso));
}

function lines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => ('rows' in block ? [] : [block.text]));
}

function plain(words: string): string {
  return words.normalize('NFKC').replace(/\s/g, '');
}
