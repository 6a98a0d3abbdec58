import type { Server } from '@modelcontextprotocol/server';
import { ResourceNotFoundError } from '@modelcontextprotocol/server';
import { CodePointIndex, type Span } from '../../../schema/span.js';
import type { GraphReader, StoredDocument } from '../../store/port/graph-store.js';
import { parsePlanUri, PLAN_URI_TEMPLATE, planUri } from '../plan-uri.js';

const DOCUMENTS_A_PAGE = 50;
/** Most of a text that one reading gives, in code points. */
const MAX_TEXT = 20_000;
const MEDIA_TYPE = 'text/plain';

type WithReader = <T>(work: (reader: GraphReader) => Promise<T>) => Promise<T>;

/**
 * Gives the documents of the store as resources: their list, page by page; the text of each, or of a span of it, which is what
 * the links of answers lead to.
 */
export function addResources(server: Server, withReader: WithReader): void {
  server.registerCapabilities({ resources: {} });
  server.setRequestHandler('resources/templates/list', () => ({
    resourceTemplates: [
      {
        name: 'document',
        title: 'Text of a plan',
        uriTemplate: PLAN_URI_TEMPLATE,
        description: 'The text of a plan, or from one code point of it to another: #start,end',
        mimeType: MEDIA_TYPE,
      },
    ],
  }));
  server.setRequestHandler('resources/list', ({ params }) => withReader((reader) => listDocuments(reader, params?.cursor)));
  server.setRequestHandler('resources/read', async ({ params: { uri } }) => {
    const contents = await withReader((reader) => readDocument(reader, uri));
    if (!contents) throw new ResourceNotFoundError(uri);
    return { contents };
  });
}

async function listDocuments(reader: GraphReader, after: string | undefined) {
  const page = await reader.findDocuments({
    orderBy: [{ field: 'title' }],
    page: { first: DOCUMENTS_A_PAGE, ...(after === undefined ? {} : { after }) },
  });
  const last = page.items[page.items.length - 1];
  return {
    resources: page.items.map(({ item }) => ({
      uri: planUri(item.id),
      name: item.source,
      title: item.title || item.source,
      description: descriptionOf(item),
      mimeType: MEDIA_TYPE,
    })),
    ...(page.hasNextPage && last ? { nextCursor: last.cursor } : {}),
  };
}

function descriptionOf({ issuers, date, docNumber, length }: StoredDocument): string {
  return [issuers.join('、'), docNumber, date, `${length} characters`].filter(Boolean).join(', ');
}

/** The text as it stands; where it is longer than one reading gives, a second content says how to go on. Null where there is none. */
async function readDocument(reader: GraphReader, uri: string) {
  const asked = parsePlanUri(uri);
  const [text] = asked ? await reader.texts([asked.document]) : [];
  if (!asked || text === undefined || text === null) return null;
  const index = new CodePointIndex(text);
  const { start, end } = clamp(asked.span ?? { start: 0, end: index.length }, index.length);
  const shown = { start, end: Math.min(end, start + MAX_TEXT) };
  const content = (of: string, words: string) => ({ uri: of, mimeType: MEDIA_TYPE, text: words });
  const rest = planUri(asked.document, { start: shown.end, end });
  return [
    content(uri, index.slice(shown)),
    ...(shown.end < end ? [content(rest, `(${shown.end - start} of ${end - start} characters are shown; read ${rest} for the next)`)] : []),
  ];
}

function clamp({ start, end }: Span, length: number): Span {
  return { start: Math.min(start, length), end: Math.min(end, length) };
}
