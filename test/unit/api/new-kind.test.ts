import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GraphQLInputObjectType, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { apiSchema } from '../../../src/api/api-schema.js';
import { loadOntology, ontology } from '../../../schema/ontology.js';
import { packageRoot } from '../../../schema/package-root.js';

/* A test file of its own, because one process builds the API from one ontology only. */

let folder: string;
let schema: GraphQLSchema;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plangraph-ontology-'));
  cpSync(join(packageRoot, 'schema', 'ontology'), folder, { recursive: true });
  writeFileSync(
    join(folder, 'entity', 'river.yaml'),
    `name: River
label: { zh: 河流, en: River }
plural: rivers
description: { zh: 有名称的河流, en: a named river }
colour: '#0000ff'
caption: name
attributes:
  - { name: lengthKm, type: float, label: { zh: 长度, en: Length } }
  - { name: state, type: enum, label: { zh: 状态, en: State }, values: [DRY, WET] }
`,
  );
  writeFileSync(
    join(folder, 'relation', 'flows-through.yaml'),
    `name: FLOWS_THROUGH
label: { zh: 流经, en: flows through }
description: { zh: 流经该地, en: flows through the place }
subject: [River]
object: [Place]
field: flowsThrough
inverse: rivers
symmetric: false
structural: false
attributes: []
`,
  );
  schema = await apiSchema(loadOntology(folder));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fields(name: string): Record<string, string> {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)])) : {};
}

function argumentsOf(type: string, field: string): string[] {
  return (schema.getType(type) as GraphQLObjectType).getFields()[field]!.args.map(({ name }) => name);
}

test('two YAML files make a new kind and a new relation all through the API', () => {
  expect(fields('River')).toMatchObject({
    lengthKm: 'Float',
    state: 'RiverState',
    flowsThrough: 'RelatedPlaceConnection!',
    name: 'String!',
  });
  expect(fields('Place')).toMatchObject({ rivers: 'RelatedRiverConnection!' });
  expect(fields('RelatedRiverEdge')).toMatchObject({ node: 'River!' });
  expect(fields('Query')).toMatchObject({ rivers: 'RiverConnection!' });
});

test('and can be asked for: by its relations, by how many it has, from either end', () => {
  const inputs = (name: string): string[] => Object.keys((schema.getType(name) as GraphQLInputObjectType).getFields());
  expect(inputs('RiverWhere')).toEqual(expect.arrayContaining(['lengthKm', 'state', 'flowsThrough', 'flowsThroughCount', 'relations']));
  expect(inputs('RiverOrder')).toEqual(expect.arrayContaining(['lengthKm', 'flowsThroughCount']));
  expect(inputs('PlaceWhere')).toEqual(expect.arrayContaining(['rivers', 'riversCount']));
  expect(inputs('RelatedPlaceWhere')).toEqual(expect.arrayContaining(['node', 'modality', 'confidence', 'date', 'rule']));
  // The relation's own inverse is called as the list of rivers is; the places of a river have their field beside it.
  expect(argumentsOf('River', 'places')).toContain('types');
  expect(argumentsOf('Place', 'rivers')).not.toContain('types');
});

test('another ontology in the same process is refused', () => {
  expect(() => apiSchema(ontology())).toThrow(expect.objectContaining({ code: 'INVARIANT' }) as Error);
});
