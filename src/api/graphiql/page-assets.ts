import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PAGE_CSS, PAGE_SCRIPT } from './page-html.js';

/** A file that the page loads, and where its content comes from. */
export interface PageAsset {
  readonly path: string;
  readonly mediaType: string;
  read(): Promise<string>;
}

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';
const { resolve } = createRequire(import.meta.url);

/** Everything that the page loads beside its own HTML. */
export const PAGE_ASSETS: readonly PageAsset[] = [
  fromPackage('react.js', SCRIPT, 'react', 'umd/react.production.min.js'),
  fromPackage('react-dom.js', SCRIPT, 'react-dom', 'umd/react-dom.production.min.js'),
  fromPackage('graphiql.js', SCRIPT, 'graphiql', 'graphiql.min.js'),
  fromPackage('graphiql.css', STYLE, 'graphiql', 'graphiql.min.css'),
  { path: '/query-page/page.js', mediaType: SCRIPT, read: () => Promise.resolve(PAGE_SCRIPT) },
  { path: '/query-page/page.css', mediaType: STYLE, read: () => Promise.resolve(PAGE_CSS) },
];

function fromPackage(name: string, mediaType: string, packageName: string, file: string): PageAsset {
  // The packages do not export their browser files, but every one of them exports its package.json.
  const path = (): string => join(dirname(resolve(`${packageName}/package.json`)), file);
  return { path: `/query-page/${name}`, mediaType, read: async () => withoutSourceMap(await readFile(path(), 'utf8')) };
}

/** The maps are not served, so that the browser should not ask for them. */
function withoutSourceMap(text: string): string {
  return text.replace(/\n?\/[/*]# sourceMappingURL=\S+(?: \*\/)?\s*$/, '\n');
}
