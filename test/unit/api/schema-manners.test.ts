import {
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { apiSchema } from '../../../src/api/api-schema.js';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await apiSchema();
});

const own = () => Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));

test('every type, field, argument and input says what it is', () => {
  const without: string[] = [];
  const look = (path: string, { description }: { readonly description?: string | null }): void => {
    if (!description) without.push(path);
  };
  for (const type of own()) {
    look(type.name, type);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field);
      if ('args' in field) for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg);
    }
  }
  expect(without).toEqual([]);
});

test('scalars of our own lead to what specifies them', () => {
  const scalars = own().filter(isScalarType);
  expect(scalars).toHaveLength(2);
  for (const { specifiedByURL } of scalars) expect(specifiedByURL).toMatch(/^https:/);
});

test('a sort key is one of its fields', () => {
  const inputs = own().filter(isInputObjectType);
  expect(inputs.filter(({ isOneOf }) => isOneOf).map(({ name }) => name)).toEqual(
    inputs.filter(({ name }) => name.endsWith('Order')).map(({ name }) => name),
  );
});

test('values of enums are in capitals, but for entity types, which are the names of types', () => {
  const others = own()
    .filter(isEnumType)
    .filter((type) => !type.getValues().every(({ name }) => /^[A-Z][A-Z0-9_]*$/.test(name)));
  expect(others.map(({ name }) => name)).toEqual(['EntityType']);
});

test('every mutation takes one input', () => {
  const mutations = Object.values(schema.getMutationType()!.getFields());
  expect(mutations.map(({ args }) => args.map(({ name }) => name))).toEqual(mutations.map(() => ['input']));
});

test('what a cache has to keep apart has an id', () => {
  for (const name of ['Responsibility', 'Evidence', 'Passage', 'Assertion', 'Mention', 'Section'])
    expect(String((schema.getType(name) as GraphQLObjectType).getFields()['id']?.type)).toBe('ID!');
});
