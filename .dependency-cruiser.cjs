/*
 * The laws of the imports, one rule each; the comment is what to understand when it fires.
 * test/architecture plants a violation of every rule and checks that it is caught.
 */
const error = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const STAGES = ['1-document', '2-structure', '3-mentions', '4-entities', '5-relations', '6-assertions'];
const ADAPTERS = '^src/store/(sqlite|neo4j)/';

/** A stage knows those before it: it may not look at what is made from its own result. */
const stageRules = STAGES.slice(0, -1).map((stage, index) =>
  error(
    `stage-${stage}-looks-ahead`,
    `Stage ${stage} makes what later stages read, so it cannot need them. What both need belongs into ingest/text or ingest/knowledge.`,
    { path: `^ingest/${stage}/` },
    { path: `^ingest/(${STAGES.slice(index + 1).join('|')})/` },
  ),
);

/** A library that has one home, so that it can be replaced there. */
const homeOf = (library, home, why) =>
  error(
    `${library}-at-home`,
    `${library} is used in ${home} only: ${why}`,
    { path: '^(schema|ingest|src)/', pathNot: `^${home}` },
    { path: `node_modules/${library}/` },
  );

module.exports = {
  forbidden: [
    error(
      'schema-imports-nothing-of-ours',
      'schema/ says what things are. It cannot depend on how they are found, kept or shown: move the line to ingest/ or src/, or the kind down into schema/.',
      { path: '^schema/' },
      { path: '^(ingest|src|seeds|test|notebooks)/' },
    ),
    error(
      'ingest-knows-no-src',
      'ingest/ turns text into records and knows no store, server or command line. Hand it what it needs as an argument, or move the line to src/.',
      { path: '^ingest/' },
      { path: '^src/' },
    ),
    error(
      'nothing-imports-test',
      'What a product file needs is product; test/ only proves it.',
      { path: '^(schema|ingest|src)/' },
      { path: '^test/' },
    ),
    error(
      'nothing-imports-cli',
      'src/cli composes everything and is composed by nothing: move what is shared below it.',
      { path: '^(schema|ingest|src)/', pathNot: '^src/cli/' },
      { path: '^src/cli/' },
    ),
    ...stageRules,
    error(
      'stages-do-not-know-the-pipeline',
      'ingest/pipeline.ts orders the stages; a stage that knew it would run itself.',
      { path: '^ingest/.+/' },
      { path: '^ingest/pipeline' },
    ),
    error(
      'ingest-ground-below-stages',
      'ingest/text, ingest/knowledge and ingest/versions lie below all stages and know none.',
      { path: '^ingest/(text|knowledge|versions)/' },
      { path: '^ingest/[1-6]-' },
    ),
    error(
      'formats-before-stages',
      'ingest/formats turns a file into text; what the text says is for the stages.',
      { path: '^ingest/formats/' },
      { path: '^ingest/([1-6]-|knowledge/|explain/)' },
    ),
    error(
      'text-below-knowledge',
      'ingest/text counts, folds and reads numerals; it needs no list of names.',
      { path: '^ingest/text/' },
      { path: '^ingest/knowledge/' },
    ),
    error(
      'ingest-talks-to-nobody',
      'Extraction gives the same bytes for the same input: no network, no processes, no threads of its own.',
      { path: '^ingest/' },
      { path: '^(node:)?(net|http|https|http2|dgram|dns|tls|child_process|worker_threads|cluster)$', dependencyTypes: ['core'] },
    ),
    error(
      'port-below-adapters',
      'src/store/port is what adapters fulfil: it knows schema/ and itself.',
      { path: '^src/store/port/' },
      { path: '^(src|ingest)/', pathNot: '^src/store/port/' },
    ),
    error(
      'only-open-store-knows-adapters',
      'Everybody else has a GraphStore. Code that needs to know which store it has needs a capability of the port instead.',
      { path: '^src/', pathNot: [ADAPTERS, '^src/store/open-store\\.ts$'] },
      { path: ADAPTERS },
    ),
    error(
      'adapters-do-not-know-each-other',
      'Each adapter stands on the port alone; what two of them share belongs into src/store itself.',
      { path: ADAPTERS },
      { path: ADAPTERS, pathNot: '^src/store/$1/' },
    ),
    error(
      'store-below-its-users',
      'The store keeps records; what loads, serves, exports or scores them lies above it.',
      { path: '^src/store/' },
      { path: '^src/(load|api|export|quality|sources)/' },
    ),
    error(
      'load-knows-the-port-only',
      'src/load writes to any GraphStore; it neither extracts nor serves.',
      { path: '^src/load/' },
      { path: '^(ingest/|src/(api|export|quality|sources)/)' },
    ),
    error(
      'api-serves-what-is-stored',
      'The API reads a GraphStore. It extracts nothing and loads nothing: the command line puts these together.',
      { path: '^src/api/' },
      { path: '^(ingest/|src/(load|quality|sources)/)' },
    ),
    error(
      'export-sees-records-only',
      'A format is written from records, so that it works for a store and for a single extraction alike.',
      { path: '^src/export/' },
      { path: '^(ingest/|src/(load|api|quality|sources)/)' },
    ),
    error(
      'quality-measures-from-outside',
      'The scorer sees predictions and gold. If it knew rules or a store it would measure itself. (ingest/formats/original/original.ts holds shapes.)',
      { path: '^src/quality/' },
      { path: '^(ingest/|src/(store|load|api|sources)/)', pathNot: '^ingest/formats/original/original\\.ts$' },
    ),
    error(
      'sources-only-find-and-read',
      'src/sources finds files and hands over their text; what it means is for the stages of ingest/.',
      { path: '^src/sources/' },
      { path: '^(ingest/|src/(store|load|api|export|quality)/)', pathNot: '^ingest/formats/' },
    ),
    error(
      'graph-below-its-users',
      'src/graph answers with ids about any GraphStore; what they are called and how they are shown is for those above it.',
      { path: '^src/graph/' },
      { path: '^(ingest/|src/(load|api|export|quality|sources)/)' },
    ),
    error(
      'client-stands-alone',
      'A program that asks a server needs nothing of it. What the client knows of the API is what `npm run generate` wrote down in schema/generated.',
      { path: '^src/client/' },
      { path: '^(schema|ingest|src)/', pathNot: '^(src/client|schema/generated)/' },
    ),
    error(
      'explorer-stands-alone',
      'The explorer runs in a browser and knows of the server only the API: what it asks is in src/explorer/api/generated.',
      { path: '^src/explorer/' },
      { path: '^(schema|ingest|src)/', pathNot: '^src/explorer/' },
    ),
    error(
      'nothing-imports-explorer',
      'The explorer is built into files that the server hands out; no code of the server needs it.',
      { path: '^(schema|ingest|src)/', pathNot: '^src/explorer/' },
      { path: '^src/explorer/' },
    ),
    error(
      'explorer-model-is-plain',
      'src/explorer/model is plain data and pure functions: it neither asks, draws nor speaks.',
      { path: '^src/explorer/model/' },
      { path: '^(src/explorer/|node_modules/(preact|sigma))', pathNot: '^src/explorer/model/' },
    ),
    homeOf('sigma', 'src/explorer/graph/', 'views see one small interface.'),
    homeOf('better-sqlite3', 'src/store/sqlite/', 'everybody else speaks to the port.'),
    homeOf('neo4j-driver', 'src/store/neo4j/', 'everybody else speaks to the port.'),
    homeOf('nodejieba', 'ingest/', 'it is native and heavy, and only reading text needs it.'),
    homeOf('commander', 'src/cli/', 'a library takes arguments, not flags.'),
    homeOf('cli-progress', 'src/cli/', 'a library reports events; the command line draws them.'),
    homeOf('type-graphql', 'src/api/', "the API's shape has one owner."),
    homeOf('fastify', 'src/api/', 'there is one server.'),
    homeOf('@modelcontextprotocol/server', 'src/mcp/', 'tools are plain functions over the port.'),
    error(
      'no-dev-dependencies',
      'A user who installs the package has its dependencies only: move this one there, or do without it.',
      // The explorer is built into files that need none.
      { path: '^(schema|ingest|src)/', pathNot: '^src/explorer/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    error(
      'no-unknown-modules',
      'This import leads nowhere: a typing error, or a package that package.json lacks.',
      {},
      // A package of types alone.
      { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    ),
    error(
      'no-cycles',
      'Two files that need each other are one, or have a third thing in common that belongs below both.',
      {},
      { circular: true },
    ),
    error(
      'no-orphans',
      'Nothing imports this file and it imports nothing: use it or delete it.',
      { orphan: true, pathNot: '\\.d\\.ts$' },
      {},
    ),
    {
      name: 'no-dead-code',
      severity: 'error',
      comment:
        'No command leads here: what only a test uses is not part of the product. Use it or delete it. (A thread is started by its path, and package.json exports the client and the pipeline, and runs the last step of a build.)',
      from: { path: '^src/cli/main\\.ts$' },
      to: {
        path: '^(schema|ingest|src)/',
        pathNot: [
          '\\.d\\.ts$',
          '-thread\\.ts$',
          '^src/client/',
          '^src/explorer/',
          '^schema/generated/',
          '^ingest/extract-text\\.ts$',
          '^ingest/versions/write-stage-code\\.ts$',
        ],
        reachable: false,
      },
    },
    {
      name: 'no-dead-code-in-explorer',
      severity: 'error',
      comment: 'No view leads here: what the explorer does not show is not part of it. Use it or delete it.',
      from: { path: '^src/explorer/(saved-graph/)?main\\.tsx$' },
      to: { path: '^src/explorer/', pathNot: '(\\.mjs|/main\\.tsx)$', reachable: false },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // A type is knowledge too: layers hold for type imports as they do for values.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
