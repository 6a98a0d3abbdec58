import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** What a server opens beside its connections: the store, its threads, the audit log. */
const OTHER_FILES = 100;
const MIN_CONNECTIONS = 16;
/** A connection that waits takes some ten kilobytes. */
const MAX_CONNECTIONS = 10_000;

/** As many connections as the process may have open files, but for those that it needs itself. */
export function mostConnections(): number {
  const report = process.report?.getReport() as { userLimits?: { open_files?: { soft?: unknown } } } | undefined;
  const files = Number(report?.userLimits?.open_files?.soft);
  // "unlimited" is no number, and a system may not tell.
  return Number.isNaN(files) ? MAX_CONNECTIONS : Math.min(MAX_CONNECTIONS, Math.max(MIN_CONNECTIONS, files - OTHER_FILES));
}

/**
 * Where more connections are open than the process can have, the one that has waited longest makes room for the new one: it
 * has sent half a request, or none. So nobody is shut out by those who send slowly, before their time is up. Connections whose
 * request is worked on stay.
 */
export function makeRoomForConnections(app: FastifyInstance, most: number): void {
  /** In the order in which they began to wait. */
  const waiting = new Set<Socket>();
  let open = 0;
  app.server.on('connection', (socket: Socket) => {
    open += 1;
    waiting.add(socket);
    socket.once('close', () => {
      open -= 1;
      waiting.delete(socket);
    });
    if (open <= most) return;
    const [longest] = waiting;
    if (longest === undefined || longest === socket) return;
    waiting.delete(longest);
    longest.destroy();
  });
  // From here on the request is there, with its whole body.
  app.addHook('preValidation', (request, _, done) => {
    waiting.delete(request.raw.socket);
    done();
  });
  app.addHook('onResponse', (request, _, done) => {
    const { socket } = request.raw;
    if (!socket.destroyed) waiting.add(socket);
    done();
  });
}
