import { isIP } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { errorBody } from '../errors/error-body.js';

/**
 * Answers only to names that are its own: a web page whose name was pointed to this machine (DNS rebinding) could read
 * the answers otherwise, its requests being of the same origin. Addresses are let in, for a page cannot choose them; so are
 * the names of this machine itself and those that are configured, `*` for all.
 * Source: OWASP Web Security Testing Guide, testing for host header injection; RFC 9110 §15.5.20.
 */
export function addAllowedHosts(app: FastifyInstance, hosts: readonly string[]): void {
  if (hosts.includes('*')) return;
  const names = new Set(hosts.map((host) => host.toLowerCase()));
  const refusal = errorBody(
    'HOST_NOT_ALLOWED',
    'This server does not answer to this name; its operator can allow it by PLANGRAPH_ALLOWED_HOSTS',
  );
  app.addHook('onRequest', ({ headers: { host } }, reply, done) => {
    if (host === undefined || isAllowed(nameIn(host), names)) done();
    else void reply.code(421).send(refusal);
  });
}

function isAllowed(name: string, names: ReadonlySet<string>): boolean {
  return isIP(name) > 0 || name === 'localhost' || name.endsWith('.localhost') || names.has(name);
}

/** The name or address in a Host header, without port, brackets and the dot of the root. */
function nameIn(host: string): string {
  const [, address, name = ''] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d*)?$/.exec(host.toLowerCase()) ?? [];
  return address ?? name.replace(/\.$/, '');
}
