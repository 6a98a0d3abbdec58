import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';
import { globSync } from 'tinyglobby';

/*
 * Writes api/generated/operations.ts: a typed text for each question of api/*.graphql, by the API's schema. With --check it
 * writes nothing and fails where the file is not fresh.
 */

const folder = import.meta.dirname;
const target = join(folder, 'api', 'generated', 'operations.ts');
const schemaText = readFileSync(join(folder, '../../schema/generated/schema.graphql'), 'utf8');
const documents = globSync('api/*.graphql', { cwd: folder })
  .sort()
  .map((location) => ({ location, document: parse(readFileSync(join(folder, location), 'utf8')) }));

const text = await codegen({
  filename: target,
  schema: parse(schemaText),
  schemaAst: buildSchema(schemaText),
  documents,
  config: {
    documentMode: 'string',
    useTypeImports: true,
    enumType: 'string-literal',
    immutableTypes: true,
    scalars: { ID: 'string', PartialDate: 'string', AttributeValue: 'string | number | boolean' },
  },
  plugins: [{ operations: {} }, { typedDocumentNode: {} }],
  pluginMap: { operations, typedDocumentNode },
});
const header = '// Made by `npm run generate` from api/*.graphql and the schema. Not to be edited by hand.\n';
const fresh = header + text;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== fresh) {
    process.stderr.write('not fresh: src/explorer/api/generated/operations.ts\nhint: run npm run generate and commit what it writes\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, fresh);
}
