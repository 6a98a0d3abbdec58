import type { FastifyInstance } from 'fastify';
import { PAGE_ASSETS } from './page-assets.js';
import { PAGE_HTML, PAGE_POLICY } from './page-html.js';

export const QUERY_PAGE_PATH = '/graphiql';

/** Serves the query page at `/graphiql`, complete without the internet, and what it loads at `/query-page/…`. */
export function addQueryPage(app: FastifyInstance): void {
  app.get(QUERY_PAGE_PATH, (_, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', PAGE_POLICY)
      .header('cache-control', 'no-cache')
      .send(PAGE_HTML),
  );
  for (const asset of PAGE_ASSETS) {
    let content: Promise<string> | undefined;
    app.get(asset.path, async (_, reply) => {
      content ??= asset.read();
      return reply
        .type(asset.mediaType)
        .header('cache-control', 'public, max-age=3600')
        .send(await content);
    });
  }
}
