import type { FastifyInstance } from 'fastify';

/** How long closing waits for what is under way. */
export const CLOSING_TIMEOUT_MS = 10_000;

/**
 * Lets closing end as soon as the last request under way is answered: those answers tell their clients not to keep the
 * connection. After ten seconds whatever is still open is cut.
 */
export function closeGracefully(app: FastifyInstance): void {
  let deadline: NodeJS.Timeout | undefined;
  app.addHook('preClose', (done) => {
    deadline = setTimeout(() => app.server.closeAllConnections(), CLOSING_TIMEOUT_MS).unref();
    done();
  });
  app.addHook('onSend', (_, reply, payload, done) => {
    if (deadline) reply.header('connection', 'close');
    done(null, payload);
  });
  app.addHook('onClose', (_, done) => {
    clearTimeout(deadline);
    done();
  });
}
