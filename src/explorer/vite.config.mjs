import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { defineConfig } from 'vite';

const compress = promisify(brotliCompress);

/** Each file once more, compressed as well as brotli can, so that the server need not do it at each request. */
const brotli = {
  name: 'brotli',
  // Once the files are as they stay: Vite itself changes them until they are written.
  async writeBundle({ dir }, bundle) {
    await Promise.all(
      Object.keys(bundle).map(async (name) => {
        const source = await readFile(join(dir, name));
        await writeFile(join(dir, `${name}.br`), await compress(source, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: source.length } }));
      }),
    );
  },
};

export default defineConfig({
  root: import.meta.dirname,
  // The page may be served below any path.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [brotli],
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    target: 'es2022',
    // Nothing inside the page: its Content-Security-Policy allows files of the server alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  // For work on the page: a server of the API runs beside it.
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
