import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Limits } from '../../config.js';
import { errorBody } from '../errors/error-body.js';
import { Deadline } from '../limits/deadline.js';
import { changeFailed, type FailedResult } from '../mutations/change-results.js';
import type { Changes } from '../mutations/changes.js';
import { faultOfSource } from '../mutations/source-name.js';
import { receiveBody, type ReceivedBody } from './receive-body.js';
import { sendResult } from './upload-answer.js';
import { uploadName } from './upload-name.js';

export const UPLOAD_PATH = '/documents';

/** Each holds a file on the disk until it is read. */
const MAX_CONCURRENT_UPLOADS = 8;
/** What forms of web pages send, which a browser does not ask about first, and what `curl -d` sends, which changes line ends. */
const FORMS = /^(multipart\/|application\/x-www-form-urlencoded)/i;

type UploadLimits = Pick<Limits, 'maxUploadBytes' | 'requestTimeout'>;
type UploadRequest = FastifyRequest<{ Querystring: { readonly source?: unknown; readonly strict?: unknown } }>;

/**
 * `POST /documents?source=<name>&strict=<true|false>`: the body is a document's file, of any format, and becomes what the
 * mutation `ingestDocument` makes of it. Who has no token is told so before anything is received.
 */
export function addUploadRoute(app: FastifyInstance, changes: Changes, limits: UploadLimits): void {
  let running = 0;
  void app.register((scope, _, done) => {
    scope.removeAllContentTypeParsers();
    // The handler takes the stream itself.
    scope.addContentTypeParser('*', (_request, _body, parsed) => parsed(null));
    scope.post(UPLOAD_PATH, async (request: UploadRequest, reply) => {
      const fault = changes.refusalOf(requesterOf(request)) ?? faultOf(request);
      if (fault) return sendResult(reply, fault);
      const { 'content-type': type = '', 'content-encoding': coding = 'identity', 'content-length': length } = request.headers;
      if (FORMS.test(type) || coding !== 'identity')
        return reply.code(415).send(errorBody('BAD_REQUEST', 'The body must be the file itself as it is, no form and not packed'));
      if (Number(length ?? 0) > limits.maxUploadBytes) return sendTooLarge(reply);
      if (running >= MAX_CONCURRENT_UPLOADS) return sendResult(reply, changeFailed('BUSY', 'Too many uploads are under way; try again'));
      running += 1;
      const end = (): void => void (running -= 1);
      const body = await receiveBody(request.raw, limits.maxUploadBytes).catch((error: unknown) => {
        end();
        throw brokenOff(request, error);
      });
      if (body) return takeIn(request, reply, body, end);
      end();
      return sendTooLarge(reply);
    });
    done();
  });

  async function takeIn(request: UploadRequest, reply: FastifyReply, body: ReceivedBody, end: () => void): Promise<FastifyReply> {
    const deadline = new Deadline(limits.requestTimeout);
    const requester = { ...requesterOf(request), deadline };
    // Work goes on where its answer is given up.
    const work = changes.ingest(requester, { ...documentOf(request), read: () => body.read() }).finally(async () => {
      end();
      await body.close();
    });
    try {
      return sendResult(reply, await deadline.race(work));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return sendResult(reply, changeFailed('TIME_LIMIT_EXCEEDED', error.message));
    } finally {
      deadline.end();
    }
  }

  function sendTooLarge(reply: FastifyReply): FastifyReply {
    const { maxUploadBytes: limit } = limits;
    return reply.code(413).send(errorBody('BODY_LIMIT_EXCEEDED', `The document has more than ${limit} bytes`, { limit }));
  }
}

function requesterOf({ id, ip, headers: { authorization } }: UploadRequest): {
  id: string;
  client: string;
  authorization: string | undefined;
} {
  return { id, client: ip, authorization };
}

function documentOf({ query, headers }: UploadRequest): { source: string; strict: boolean } {
  return { source: uploadName(query.source, headers['content-disposition']), strict: query.strict === 'true' };
}

function faultOf(request: UploadRequest): FailedResult | null {
  const { strict = 'false' } = request.query;
  if (strict !== 'true' && strict !== 'false') return changeFailed('INVALID_INPUT', 'strict must be true or false');
  const { source } = documentOf(request);
  const hint = source === '' ? ': name the document with ?source=… or in the header Content-Disposition' : '';
  const fault = faultOfSource(source);
  return fault === null ? null : changeFailed('INVALID_INPUT', fault + hint);
}

/** A client that breaks off is no fault of the server's. */
function brokenOff({ raw }: UploadRequest, error: unknown): unknown {
  return raw.aborted ? Object.assign(new Error('The request was broken off', { cause: error }), { statusCode: 400 }) : error;
}
