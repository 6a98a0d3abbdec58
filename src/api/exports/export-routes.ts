import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { isPlangraphError, PlangraphError } from '../../../schema/errors.js';
import type { Ontology } from '../../../schema/ontology.js';
import { recordLines } from '../../export/canonical/record-lines.js';
import type { Chunks } from '../../export/chunks.js';
import { FORMATS } from '../../export/formats/formats.js';
import type { ExportFilter } from '../../export/graph/export-filter.js';
import { findDocumentIds } from '../../export/graph/find-documents.js';
import { consistentSnapshot } from '../../export/chunks.js';
import { traverseStore } from '../../export/graph/traverse-store.js';
import { bufferChunks } from '../../export/chunks.js';
import type { GraphReader } from '../../store/port/graph-store.js';
import { errorBody } from '../errors/error-body.js';
import { CANONICAL_FILE, EXPORT_FILES } from './export-files.js';
import { type QueryString, toExportFilter } from './export-query.js';
import { withStallTimeout } from './with-stall-timeout.js';

export interface ExportRouteOptions {
  readonly reader: GraphReader;
  readonly ontology: Ontology;
  readonly schema: GraphQLSchema;
  /** Of the program: the same data may be written otherwise by another. */
  readonly build: string;
}

/** `GET` alone: how long a file is, which `HEAD` would tell, is only known when it is written. */
const OTHER_METHODS = ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Exports read the whole store; more at once would only make each of them slow. */
const MAX_CONCURRENT_EXPORTS = 4;
const RETRY_SECONDS = 10;
/** Milliseconds that a client may take nothing. */
const STALL_LIMIT = 60_000;

/**
 * `GET /export/<file>`: the graph, or the part that the query string asks for, as a file that is written while it is
 * sent, at the client's pace. `GET /export` lists the files. An ETag stands for data, question and program, so that a
 * client which has the file already is told so before anything is read. A stream that breaks off is no whole file: the
 * connection ends without the closing chunk.
 */
export function addExportRoutes(app: FastifyInstance, options: ExportRouteOptions): void {
  let running = 0;
  app.get('/export', () => ({ files: [CANONICAL_FILE, ...EXPORT_FILES.keys()].map((name) => `/export/${name}`) }));
  // Before the body is read, whose type does not matter; Fastify wants a handler too, which is never reached.
  app.route<{ Params: { file: string } }>({ method: OTHER_METHODS, url: '/export/:file', onRequest: refuseMethod, handler: refuseMethod });
  app.get<{ Params: { file: string }; Querystring: QueryString }>('/export/:file', { exposeHeadRoute: false }, async (request, reply) => {
    const { file } = request.params;
    if (!isExportFile(file)) return reply.callNotFound();
    const { reader, build, ontology } = options;
    const filter = await filterOf(request, options);
    // In this order: where the revision is still the same at the end, all that was read has this version.
    const revision = await reader.revision();
    const version = await reader.dataVersion();
    const etag = `W/"${createHash('sha256')
      .update(JSON.stringify([file, filter, version, build, ontology.version]))
      .digest('base64url')}"`;
    reply.header('etag', etag).header('cache-control', 'no-cache');
    if (request.headers['if-none-match']?.split(',').some((known) => [etag, '*'].includes(known.trim()))) return reply.code(304).send();
    if (running >= MAX_CONCURRENT_EXPORTS) return reply.code(503).header('retry-after', RETRY_SECONDS).removeHeader('etag').send(busy());
    running++;
    try {
      const { mediaType, chunks } = await contentOf(file, filter, options);
      const stream = withStallTimeout(bufferChunks(consistentSnapshot(reader, revision, chunks)), STALL_LIMIT);
      stream.once('close', () => running--);
      return await send(reply, stream, file, mediaType);
    } catch (error) {
      running--;
      throw error;
    }
  });
}

function isExportFile(file: string): boolean {
  return file === CANONICAL_FILE || EXPORT_FILES.has(file);
}

async function refuseMethod(request: FastifyRequest<{ Params: { file: string } }>, reply: FastifyReply): Promise<FastifyReply> {
  const { file } = request.params;
  if (!isExportFile(file)) {
    reply.callNotFound();
    return reply;
  }
  return reply
    .code(405)
    .header('allow', 'GET')
    .send(errorBody('BAD_REQUEST', `/export/${file} does not answer ${request.method}`));
}

async function contentOf(
  file: string,
  filter: ExportFilter,
  { reader, ontology }: ExportRouteOptions,
): Promise<{ mediaType: string; chunks: Chunks }> {
  const asked = EXPORT_FILES.get(file);
  if (!asked) return { mediaType: 'application/x-ndjson', chunks: recordLines(reader.documentGraphs(filter.documents)) };
  const format = await FORMATS[asked.format]();
  return { mediaType: format.mediaType, chunks: format.write(traverseStore(reader, ontology, { filter }), asked.table ?? 'nodes') };
}

function send(reply: FastifyReply, stream: Readable, file: string, mediaType: string): FastifyReply {
  return reply.type(mediaType).header('content-disposition', `attachment; filename="plangraph-${file}"`).send(stream);
}

async function filterOf(
  request: FastifyRequest<{ Params: { file: string }; Querystring: QueryString }>,
  options: ExportRouteOptions,
): Promise<ExportFilter> {
  try {
    const filter = toExportFilter(request.query, options.schema);
    if (request.params.file === CANONICAL_FILE && Object.keys(filter).some((name) => name !== 'documents'))
      throw new PlangraphError('BAD_ARGUMENT', `${CANONICAL_FILE} is whole documents: document is its only parameter`);
    // What a filter means is only known to the traversal, and has to be known before an answer begins.
    traverseStore(options.reader, options.ontology, { filter });
    return filter.documents ? { ...filter, documents: await findDocumentIds(options.reader, filter.documents) } : filter;
  } catch (error) {
    if (isPlangraphError(error, 'BAD_ARGUMENT')) throw refused(error);
    if (error instanceof GraphQLError) throw refused(error);
    throw error;
  }
}

function refused({ message }: PlangraphError | GraphQLError): Error {
  return Object.assign(new Error(message), { statusCode: 400 });
}

function busy(): object {
  return errorBody('SERVER_BUSY', 'Too many exports are under way; try again soon');
}
