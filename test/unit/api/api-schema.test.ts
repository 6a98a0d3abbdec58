import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  findBreakingChanges,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  validateSchema,
} from 'graphql';
import { apiSchema } from '../../../src/api/api-schema.js';
import { printApiSchema } from '../../../src/api/print-schema.js';
import { ontology } from '../../../schema/ontology.js';
import { packageRoot } from '../../../schema/package-root.js';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await apiSchema();
});

function object(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type of the schema`);
  return type;
}

function fieldTypes(name: string): Record<string, string> {
  return Object.fromEntries(Object.values(object(name).getFields()).map((field) => [field.name, String(field.type)]));
}

test('the schema is valid, and there is one however often it is asked for', async () => {
  expect(validateSchema(schema)).toEqual([]);
  expect(await apiSchema()).toBe(schema);
});

test('schema.graphql is what the code makes, and nothing that clients rely on has gone', async () => {
  const committed = readFileSync(join(packageRoot, 'schema/generated/schema.graphql'), 'utf8');
  const breaking = findBreakingChanges(buildSchema(committed), schema).map(({ type, description }) => `${type}: ${description}`);
  expect(breaking).toEqual([]);
  // After a change that was meant: npm run generate
  expect(await printApiSchema()).toBe(committed);
});

test('what is printed is in order, and says that it is generated', async () => {
  const printed = await printApiSchema();
  expect(printed).toMatch(/^# Made by `npm run generate`/);
  const names = [...printed.matchAll(/^(?:type|interface|enum|input|scalar) (\w+)/gm)].map(([, name]) => name!);
  expect(names).toEqual([...names].sort());
});

describe.each(ontology().entityTypes.map((type) => [type.name, type] as const))('%s', (name, type) => {
  test('is a node and an entity', () => {
    expect(
      object(name)
        .getInterfaces()
        .map((one) => one.name)
        .sort(),
    ).toEqual(['Entity', 'Node']);
  });

  test('has its attributes as typed fields', () => {
    const types = { string: 'String', int: 'Int', float: 'Float', date: 'PartialDate', boolean: 'Boolean' };
    for (const attribute of type.attributes) {
      const enumName = `${name}${attribute.name.charAt(0).toUpperCase()}${attribute.name.slice(1)}`;
      expect(fieldTypes(name)[attribute.name]).toBe(attribute.type === 'enum' ? enumName : types[attribute.type]);
    }
  });

  test('has a list, filtered and ordered by what it has', () => {
    const list = object('Query').getFields()[type.plural]!;
    expect(String(list.type)).toBe(`${name}Connection!`);
    expect(Object.fromEntries(list.args.map((arg) => [arg.name, String(arg.type)]))).toEqual({
      after: 'String',
      before: 'String',
      first: 'Int',
      last: 'Int',
      orderBy: `[${name}Order!]`,
      where: `${name}Where`,
    });
    const where = getNamedType(list.args.find((arg) => arg.name === 'where')!.type);
    const filters = 'getFields' in where ? Object.keys(where.getFields()) : [];
    expect(filters).toEqual(expect.arrayContaining(['AND', 'OR', 'NOT', 'id', 'name', ...type.attributes.map((one) => one.name)]));
  });
});

describe.each(ontology().relationTypes.map((type) => [type.name, type] as const))('%s', (_, type) => {
  test('is a field on every subject and its inverse on every object, whose edges say why', () => {
    const sides = [
      { field: type.field, from: type.subject, to: type.object },
      { field: type.inverse, from: type.object, to: type.subject },
    ];
    for (const { field, from, to } of sides) {
      const node = to.length === 1 ? to[0]! : 'Entity';
      for (const owner of from) expect(fieldTypes(owner)[field]).toBe(`Related${node}Connection!`);
      expect(fieldTypes(`Related${node}Edge`)).toMatchObject({
        node: `${node}!`,
        relation: 'Relation!',
        modality: 'Modality!',
        confidence: 'Float!',
        date: 'PartialDate',
        role: 'RelationRole',
        evidenceCount: 'Int!',
        evidence: '[Evidence!]!',
      });
    }
  });
});

test('every connection has edges, nodes, pageInfo and totalCount', () => {
  const connections = Object.keys(schema.getTypeMap()).filter((name) => name.endsWith('Connection'));
  expect(connections.length).toBeGreaterThan(2 * ontology().entityTypes.length);
  for (const name of connections) {
    const edge = `${name.slice(0, -'Connection'.length)}Edge`;
    const node = fieldTypes(edge)['node'];
    expect(fieldTypes(name)).toMatchObject({ edges: `[${edge}!]!`, nodes: `[${node}]!`, pageInfo: 'PageInfo!', totalCount: 'Int!' });
    expect(fieldTypes(edge)['cursor']).toBe('String!');
  }
});

test('the lists that the project is known by are there', () => {
  expect(Object.keys(fieldTypes('Query'))).toEqual(expect.arrayContaining(['districts', 'institutions', 'technologies', 'programmes']));
});

test('only RESPONSIBLE_FOR, which has roles, can be narrowed to one', () => {
  const args = (type: string, field: string): string[] => {
    const fields = object(type).getFields();
    return fields[field]!.args.map(({ name }) => name);
  };
  expect(args('Institution', 'responsibleFor')).toContain('role');
  expect(args('Task', 'responsibleInstitutions')).toContain('role');
  expect(args('Institution', 'operates')).not.toContain('role');
});

test('values in the schema are spelled as in the records', () => {
  const values = (name: string): string[] => {
    const type = schema.getType(name);
    return type && 'getValues' in type ? type.getValues().map((value) => value.name) : [];
  };
  expect(values('EntityType')).toEqual(ontology().entityTypes.map(({ name }) => name));
  expect(values('RelationType')).toEqual(ontology().relationTypes.map(({ name }) => name));
  expect(values('PlaceLevel')).toEqual(['COUNTRY', 'PROVINCE', 'CITY', 'DISTRICT', 'TOWN', 'REGION']);
  expect(values('RelationRole')).toEqual(['LEAD', 'SUPPORT']);
  expect(values('SectionKind')).toContain('CHAPTER');
});
