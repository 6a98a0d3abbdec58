import { join } from 'node:path';
import { configs, parser, rules } from '@graphql-eslint/eslint-plugin';
import { ESLint, type Linter } from 'eslint';
import { packageRoot } from '../../../schema/package-root.js';

/** What the schema does otherwise than a rule would have it, and why. */
const EXCUSES = {
  '@graphql-eslint/naming-convention': [
    'error',
    {
      types: 'PascalCase',
      FieldDefinition: 'camelCase',
      // AND, OR and NOT stand out among the fields of records; an entity type is the name of an object type.
      'InputValueDefinition[name.value!=/^(AND|OR|NOT)$/]': 'camelCase',
      'EnumValueDefinition[parent.name.value!=EntityType]': 'UPPER_CASE',
    },
  ],
  // An answer holds much that is not fetched again and stands in one place: counts, edges, lines of a comparison.
  '@graphql-eslint/strict-id-in-types': 'off',
  // `nodes` stand beside `edges`, and short lists have no pages. What is found and a row of responsibilities are no nodes.
  '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
  // `Task.taskOf` and `Place.places` are named after where they lead, as on every other type.
  '@graphql-eslint/no-typename-prefix': 'off',
} satisfies Linter.RulesRecord;

test('graphql-eslint has nothing to say by its recommended rules and those for Relay', async () => {
  const { 'schema-recommended': recommended, 'schema-relay': relay } = configs as Record<string, { rules: Linter.RulesRecord }>;
  const file = join(packageRoot, 'schema', 'generated', 'schema.graphql');
  const eslint = new ESLint({
    cwd: packageRoot,
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.graphql'],
      languageOptions: { parser, parserOptions: { graphQLConfig: { schema: file } } },
      plugins: { '@graphql-eslint': { rules } },
      rules: { ...recommended!.rules, ...relay!.rules, ...EXCUSES },
    } as Linter.Config,
  });
  const [result] = await eslint.lintFiles([file]);
  expect(result!.messages.map(({ ruleId, line, message }) => `${line}: ${ruleId} ${message}`)).toEqual([]);
}, 120_000);
