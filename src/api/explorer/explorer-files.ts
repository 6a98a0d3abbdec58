import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { packageRoot } from '../../../schema/package-root.js';

/** A file of the built explorer. */
export interface ExplorerFile {
  /** Where it is served, below the server's root. */
  readonly path: string;
  readonly mediaType: string;
  /** Its name changes with its content. */
  readonly immutable: boolean;
  readonly content: Buffer;
  /** The content as brotli compresses it. */
  readonly compressed: Buffer;
}

const INDEX = 'index.html';
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** What `npm run build` made of `src/explorer`; nothing where it has not been built. */
export function explorerFiles(): ExplorerFile[] {
  const folder = join(packageRoot, 'dist', 'explorer');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => extname(name) in MEDIA_TYPES)
    .map((name) => ({
      path: name === INDEX ? '/' : `/${name}`,
      mediaType: MEDIA_TYPES[extname(name)]!,
      immutable: name !== INDEX,
      content: readFileSync(join(folder, name)),
      compressed: readFileSync(join(folder, `${name}.br`)),
    }));
}
