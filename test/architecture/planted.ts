import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** For every rule of the import laws, one import that breaks it: from this file, to that one. */
export const PLANTED: Readonly<Record<string, readonly [from: string, to: string]>> = {
  'schema-imports-nothing-of-ours': ['schema/thing.ts', 'ingest/1-document/document.ts'],
  'ingest-knows-no-src': ['ingest/text/reach-up.ts', 'src/config.ts'],
  'nothing-imports-test': ['src/load/tested.ts', 'test/sample.ts'],
  'nothing-imports-cli': ['src/api/uses-cli.ts', 'src/cli/host/cli.ts'],
  'stage-1-document-looks-ahead': ['ingest/1-document/ahead.ts', 'ingest/2-structure/made.ts'],
  'stage-2-structure-looks-ahead': ['ingest/2-structure/ahead.ts', 'ingest/3-mentions/made.ts'],
  'stage-3-mentions-looks-ahead': ['ingest/3-mentions/ahead.ts', 'ingest/6-assertions/made.ts'],
  'stage-4-entities-looks-ahead': ['ingest/4-entities/ahead.ts', 'ingest/5-relations/made.ts'],
  'stage-5-relations-looks-ahead': ['ingest/5-relations/ahead.ts', 'ingest/6-assertions/made.ts'],
  'stages-do-not-know-the-pipeline': ['ingest/6-assertions/runs-itself.ts', 'ingest/pipeline.ts'],
  'ingest-ground-below-stages': ['ingest/knowledge/reach-up.ts', 'ingest/1-document/made.ts'],
  'formats-before-stages': ['ingest/formats/reach-up.ts', 'ingest/2-structure/made.ts'],
  'text-below-knowledge': ['ingest/text/knows.ts', 'ingest/knowledge/names.ts'],
  'ingest-talks-to-nobody': ['ingest/1-document/calls.ts', 'node:http'],
  'port-below-adapters': ['src/store/port/reach-up.ts', 'src/store/query/builder.ts'],
  'only-open-store-knows-adapters': ['src/load/knows-sqlite.ts', 'src/store/sqlite/adapter.ts'],
  'adapters-do-not-know-each-other': ['src/store/neo4j/copies.ts', 'src/store/sqlite/adapter.ts'],
  'store-below-its-users': ['src/store/query/reach-up.ts', 'src/load/made.ts'],
  'load-knows-the-port-only': ['src/load/extracts.ts', 'ingest/pipeline.ts'],
  'api-serves-what-is-stored': ['src/api/loads.ts', 'src/load/made.ts'],
  'export-sees-records-only': ['src/export/serves.ts', 'src/api/made.ts'],
  'quality-measures-from-outside': ['src/quality/knows-rules.ts', 'ingest/5-relations/made.ts'],
  'sources-only-find-and-read': ['src/sources/reads-along.ts', 'ingest/pipeline.ts'],
  'graph-below-its-users': ['src/graph/serves.ts', 'src/api/made.ts'],
  'client-stands-alone': ['src/client/serves.ts', 'src/api/made.ts'],
  'explorer-stands-alone': ['src/explorer/api/reads.ts', 'src/config.ts'],
  'nothing-imports-explorer': ['src/api/draws.ts', 'src/explorer/views/made.ts'],
  'explorer-model-is-plain': ['src/explorer/model/draws.ts', 'src/explorer/views/made.ts'],
  'sigma-at-home': ['src/explorer/views/draws.ts', 'sigma'],
  'better-sqlite3-at-home': ['src/api/opens.ts', 'better-sqlite3'],
  'neo4j-driver-at-home': ['src/store/sqlite/drives.ts', 'neo4j-driver'],
  'nodejieba-at-home': ['src/api/cuts.ts', 'nodejieba'],
  'commander-at-home': ['src/load/flags.ts', 'commander'],
  'cli-progress-at-home': ['ingest/bar.ts', 'cli-progress'],
  'type-graphql-at-home': ['src/load/types.ts', 'type-graphql'],
  'fastify-at-home': ['src/store/port/serves.ts', 'fastify'],
  '@modelcontextprotocol/server-at-home': ['src/store/port/tells.ts', '@modelcontextprotocol/server'],
  'no-dev-dependencies': ['src/load/tests.ts', 'jest'],
  'no-unknown-modules': ['src/load/typing-error.ts', './lod.js'],
  'no-cycles': ['src/load/egg.ts', 'src/load/hen.ts'],
  'no-orphans': ['src/load/alone.ts', ''],
  'no-dead-code': ['src/cli/main.ts', 'src/load/unreached.ts'],
  'no-dead-code-in-explorer': ['src/explorer/main.tsx', 'src/explorer/views/unreached.ts'],
};

/** Folders that need each other through a third one, once by a type alone. */
export const PLANTED_FOLDERS = ['src/sources/a', 'src/sources/b', 'src/sources/c'];

/** What stands in the tree beside the planted imports. */
const BACKGROUND: Readonly<Record<string, string>> = {
  'src/load/hen.ts': "import './egg.js';\n",
  'src/load/unreached.ts': "import '../config.js';\n",
  'src/cli/main.ts': "import '../config.js';\n",
  'src/explorer/main.tsx': "import './views/made.js';\n",
  'src/explorer/views/unreached.ts': "import './made.js';\n",
  'src/sources/a/one.ts': "import '../b/one.js';\n",
  'src/sources/b/one.ts': 'export {};\n',
  'src/sources/b/other.ts': "import '../c/one.js';\n",
  'src/sources/c/one.ts': "import type { Other } from '../a/other.js';\nexport type One = Other;\n",
  'src/sources/a/other.ts': 'export type Other = string;\n',
  'tsconfig.json': '{ "compilerOptions": { "module": "NodeNext", "moduleResolution": "NodeNext" } }\n',
};

const LIBRARIES = [
  'better-sqlite3',
  'neo4j-driver',
  'nodejieba',
  'commander',
  'cli-progress',
  'type-graphql',
  'fastify',
  'sigma',
  '@modelcontextprotocol/server',
];

/** Writes a small tree that breaks each rule once. */
export function plantViolations(root: string): void {
  const files = new Map(Object.entries(BACKGROUND));
  for (const [rule, [from, to]] of Object.entries(PLANTED)) {
    if (rule.startsWith('no-dead-code')) continue;
    files.set(from, importOf(from, to));
    if (/^(schema|ingest|src|test)\//.test(to) && !files.has(to)) files.set(to, 'export {};\n');
  }
  const dependencies = Object.fromEntries(LIBRARIES.map((name) => [name, '*']));
  files.set('package.json', JSON.stringify({ name: 'planted', type: 'module', dependencies, devDependencies: { jest: '*' } }));
  for (const name of [...LIBRARIES, 'jest']) {
    files.set(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    files.set(`node_modules/${name}/index.js`, 'module.exports = {};\n');
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function importOf(from: string, to: string): string {
  if (to === '') return 'export {};\n';
  if (!/^(schema|ingest|src|test)\//.test(to)) return `import '${to}';\n`;
  const up = '../'.repeat(from.split('/').length - 1);
  return `import '${up}${to.replace(/\.ts$/, '.js')}';\n`;
}
