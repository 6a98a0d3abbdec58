import { createHash } from 'node:crypto';
import { defineConfig } from 'vite';

/** Where the exporter puts the graph. */
const GRAPH = '<script id="graph" type="application/gzip;base64"></script>';

/** One page that needs no other file: its policy allows the script and the style that stand in it, by their digests, and no connection. */
const onePage = {
  name: 'one-page',
  enforce: 'post',
  generateBundle(_, bundle) {
    const files = Object.values(bundle);
    const script = files.find(({ type }) => type === 'chunk').code.replaceAll('</script', '<\\/script');
    const style = files.find(({ fileName }) => fileName.endsWith('.css')).source;
    for (const { fileName } of files) delete bundle[fileName];
    const digest = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = `default-src 'none'; script-src ${digest(script)}; style-src ${digest(style)}; worker-src blob:; img-src data: blob:`;
    const source = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>plangraph</title>
    <style>${style}</style>
  </head>
  <body>
    <div id="page"><noscript>This page needs JavaScript.</noscript></div>
    ${GRAPH}
    <script type="module">${script}</script>
  </body>
</html>
`;
    this.emitFile({ type: 'asset', fileName: 'page.html', source });
  },
};

export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [onePage],
  build: {
    outDir: '../../../dist/saved-graph',
    emptyOutDir: true,
    target: 'es2022',
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { input: `${import.meta.dirname}/main.tsx`, output: { codeSplitting: false } },
  },
});
