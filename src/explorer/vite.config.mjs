import { Buffer } from 'node:buffer';
import { brotliCompressSync, constants } from 'node:zlib';
import { defineConfig } from 'vite';

/** Each file once more, compressed as well as brotli can, so that the server need not do it at each request. */
const brotli = {
  name: 'brotli',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const [fileName, file] of Object.entries(bundle)) {
      const source = Buffer.from(file.type === 'chunk' ? file.code : file.source);
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: source.length };
      this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: brotliCompressSync(source, { params }) });
    }
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
