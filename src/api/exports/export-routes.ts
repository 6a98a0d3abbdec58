import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { isPlangraphError } from '../../../schema/errors.js';
import type { Ontology } from '../../../schema/ontology.js';
import { recordLines } from '../../export/canonical/record-lines.js';
import { bufferChunks, type Chunks, consistentSnapshot } from '../../export/chunks.js';
import { FORMATS } from '../../export/formats/formats.js';
import type { ExportFilter } from '../../export/graph/export-filter.js';
import { traverseStore } from '../../export/graph/traverse-store.js';
import type { GraphReader } from '../../store/port/graph-store.js';
import { errorBody } from '../errors/error-body.js';
import { byteRange } from '../http/byte-range.js';
import { clientHas } from '../http/if-none-match.js';
import { CANONICAL_FILE, EXPORT_FILES, isReadInParts } from './export-files.js';
import { filterOf, type QueryString } from './export-query.js';
import { withStallTimeout } from './with-stall-timeout.js';
import type { WrittenFile } from './written-file.js';
import { WrittenFiles } from './written-files.js';

export interface ExportRouteOptions {
  readonly reader: GraphReader;
  readonly ontology: Ontology;
  readonly schema: GraphQLSchema;
  /** Of the program: the same data may be written otherwise by another. */
  readonly build: string;
  /** What files that are read in parts may take on the disk together. */
  readonly maxFileBytes: number;
  /** Origins whose pages may ask; `*` for all. */
  readonly corsOrigins: readonly string[];
}

type ExportRequest = FastifyRequest<{ Querystring: QueryString }>;

/** What is asked for, and the state of the store that answers it. */
interface Asked {
  readonly filter: ExportFilter;
  readonly revision: string;
  readonly version: string;
  /** Without its quotation marks. */
  readonly tag: string;
}

/** Exports read the whole store; more at once would only make each of them slow. */
const MAX_CONCURRENT_EXPORTS = 4;
const RETRY_SECONDS = 10;
/** Milliseconds that a client may take nothing. */
const STALL_LIMIT = 60_000;

/**
 * `GET /export/<file>`: the graph, or the part that the query string asks for. `GET /export` lists the files, and the origins
 * whose pages may ask for them. Tables that
 * programs open by address are written to a temporary file first, have a length, and are read in parts (Range); all else is a
 * stream, written while it is sent, at the client's pace: one that breaks off is no whole file, and the connection ends without
 * the closing chunk. An ETag stands for data, question and program, so that a client which has the file already is told so
 * before anything is read.
 */
export function addExportRoutes(app: FastifyInstance, options: ExportRouteOptions): void {
  const { reader, ontology, build, maxFileBytes, corsOrigins } = options;
  const written = new WrittenFiles(maxFileBytes);
  let running = 0;
  app.addHook('onClose', () => written.close());
  app.get('/export', () => ({ files: [CANONICAL_FILE, ...EXPORT_FILES.keys()].map((name) => `/export/${name}`), corsOrigins }));
  for (const name of [CANONICAL_FILE, ...EXPORT_FILES.keys()]) {
    const file = EXPORT_FILES.get(name);
    const inParts = file !== undefined && isReadInParts(file) && maxFileBytes > 0;
    app.route<{ Querystring: QueryString }>({
      method: ['GET', 'HEAD'],
      url: `/export/${name}`,
      exposeHeadRoute: false,
      // A part of a file is a part of its bytes as they are; streams are compressed.
      ...(inParts ? { compress: false } : {}),
      handler: async (request, reply) => {
        const asked = await ask(name, request);
        const { mediaType, write } = await contentOf(name, asked.filter, options);
        reply.header('cache-control', 'no-cache').header('etag', inParts ? `"${asked.tag}"` : `W/"${asked.tag}"`);
        if (clientHas(asked.tag, request.headers['if-none-match'])) return reply.code(304).send();
        reply.type(mediaType).header('content-disposition', `attachment; filename="plangraph-${name}"`);
        const chunks = (): Chunks => consistentSnapshot(reader, asked.revision, write());
        return inParts ? sendParts(request, reply, asked, chunks) : sendStream(request, reply, chunks);
      },
    });
  }

  async function ask(name: string, request: ExportRequest): Promise<Asked> {
    const filter = await filterOf(name, request.query, options);
    // In this order: where the revision is still the same at the end, all that was read has this version.
    const revision = await reader.revision();
    const version = await reader.dataVersion();
    const tag = createHash('sha256').update(JSON.stringify([name, filter, version, build, ontology.version]));
    return { filter, revision, version, tag: tag.digest('base64url') };
  }

  async function sendParts(request: ExportRequest, reply: FastifyReply, { version, tag }: Asked, chunks: () => Chunks) {
    const writes = !written.has(tag);
    if (writes && running >= MAX_CONCURRENT_EXPORTS) return sendBusy(reply);
    if (writes) running++;
    let file: WrittenFile | null;
    try {
      file = await written.get(version, tag, chunks);
    } catch (error) {
      if (isPlangraphError(error, 'STORE_BUSY')) return sendBusy(reply);
      throw error;
    } finally {
      if (writes) running--;
    }
    return file ? sendFile(request, reply, file) : sendStream(request, reply.header('etag', `W/"${tag}"`), chunks);
  }

  function sendStream({ method }: FastifyRequest, reply: FastifyReply, chunks: () => Chunks): FastifyReply {
    reply.header('accept-ranges', 'none');
    if (method === 'HEAD') return reply.send();
    if (running >= MAX_CONCURRENT_EXPORTS) return sendBusy(reply);
    running++;
    const stream = withStallTimeout(bufferChunks(chunks()), STALL_LIMIT);
    stream.once('close', () => running--);
    return reply.send(stream);
  }
}

function sendFile({ method, headers }: FastifyRequest, reply: FastifyReply, file: WrittenFile): FastifyReply {
  reply.header('accept-ranges', 'bytes');
  // A part is of no use to who has parts of another state.
  const isSame = headers['if-range'] === undefined || headers['if-range'] === reply.getHeader('etag');
  const range = method === 'GET' && isSame ? byteRange(headers.range, file.size) : null;
  if (range === 'unsatisfiable') {
    file.drop();
    return reply.code(416).header('content-range', `bytes */${file.size}`).type('text/plain').send('');
  }
  const { start, end } = range ?? { start: 0, end: file.size };
  if (range) reply.code(206).header('content-range', `bytes ${start}-${end - 1}/${file.size}`);
  reply.header('content-length', end - start);
  if (method === 'HEAD') {
    file.drop();
    return reply.send();
  }
  const stream = withStallTimeout(file.read({ start, end }), STALL_LIMIT);
  stream.once('close', () => file.drop());
  return reply.send(stream);
}

function sendBusy(reply: FastifyReply): FastifyReply {
  for (const name of ['etag', 'content-disposition', 'content-type', 'accept-ranges']) reply.removeHeader(name);
  return reply
    .code(503)
    .header('retry-after', RETRY_SECONDS)
    .send(errorBody('SERVER_BUSY', 'Too many exports are under way; try again soon'));
}

async function contentOf(
  name: string,
  filter: ExportFilter,
  { reader, ontology }: ExportRouteOptions,
): Promise<{ mediaType: string; write: () => Chunks }> {
  const asked = EXPORT_FILES.get(name);
  if (!asked) return { mediaType: 'application/x-ndjson', write: () => recordLines(reader.documentGraphs(filter.documents)) };
  const { mediaType, write } = await FORMATS[asked.format]();
  return { mediaType, write: () => write(traverseStore(reader, ontology, { filter }), asked.table ?? 'nodes') };
}
