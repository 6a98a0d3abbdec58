import {
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  lexicographicSortSchema,
} from 'graphql';
import type { Ontology } from '../../schema/ontology-types.js';
import { apiSchema } from './api-schema.js';

const HEADER = "/* Made by `npm run generate` from the API's schema and the ontology, for src/client. Not to be edited by hand. */\n";

/** What the schema's scalars are in an answer; the built-in ones and ours. */
const SCALARS: Readonly<Record<string, string>> = {
  ID: 'string',
  String: 'string',
  PartialDate: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
  AttributeValue: 'string | number | boolean',
};

/**
 * The API's types in TypeScript: enums as unions, inputs whole, and of the records that lists give their plain fields,
 * those that hold a value and take no arguments. `LISTS` says where a client finds each entity type.
 */
export async function printApiTypes({ entityTypes }: Pick<Ontology, 'entityTypes'>): Promise<string> {
  const schema = lexicographicSortSchema(await apiSchema());
  const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const enums = own.filter(isEnumType).map((type) => {
    const values = type.getValues().map(({ name }) => `'${name}'`);
    return `export type ${type.name} = ${values.join(' | ')};\n`;
  });
  const inputs = own.filter(isInputObjectType).map((type) => {
    if (type.isOneOf) {
      const ways = Object.values(type.getFields()).map(({ name, type: field }) => `  | { readonly ${name}: ${bare(field)} }`);
      return `export type ${type.name} =\n${ways.join('\n')};\n`;
    }
    const fields = Object.values(type.getFields()).map((field) => {
      const optional = isNonNullType(field.type) ? '' : '?';
      return `  readonly ${field.name}${optional}: ${typeOf(field.type)};\n`;
    });
    return `export interface ${type.name} {\n${fields.join('')}}\n`;
  });
  const records = ['Document', 'Passage', 'Relation', ...entityTypes.map(({ name }) => name)].map((name) => {
    const fields = plainFields(objectType(schema, name)).map((field) => `  readonly ${field.name}: ${typeOf(field.type)};\n`);
    return `export interface ${name} {\n${fields.join('')}}\n`;
  });
  const byType = entityTypes.map(({ name }) => `  ${name}: { entity: ${name}; where: ${name}Where; orderBy: ${name}Order };\n`);
  const lists = entityTypes.map(({ name, plural }) => `  ${name}: { field: '${plural}', fields: '${selectionOf(schema, name)}' },\n`);
  return [
    HEADER,
    ...enums,
    ...inputs,
    ...records,
    `/** What a list of each entity type gives and takes. */\nexport interface EntityTypes {\n${byType.join('')}}\n`,
    `/** The list field of each entity type, and its plain fields. */\nexport const LISTS = {\n${lists.join('')}} as const;\n`,
    `export const DOCUMENT_FIELDS = '${selectionOf(schema, 'Document')}';\n`,
    `export const RELATION_FIELDS = '${selectionOf(schema, 'Relation')}';\n`,
  ].join('\n');
}

function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`the API has no object type ${name}`);
  return type;
}

function plainFields(type: GraphQLObjectType) {
  return Object.values(type.getFields()).filter((field) => field.args.length === 0 && isPlain(field.type));
}

function selectionOf(schema: GraphQLSchema, name: string): string {
  return plainFields(objectType(schema, name))
    .map((field) => field.name)
    .join(' ');
}

function isPlain(type: GraphQLOutputType): boolean {
  return isNonNullType(type) || isListType(type) ? isPlain(type.ofType as GraphQLOutputType) : isLeafType(type);
}

function typeOf(type: GraphQLInputType | GraphQLOutputType): string {
  return isNonNullType(type) ? bare(type.ofType as GraphQLInputType) : `${bare(type)} | null`;
}

function bare(type: GraphQLInputType | GraphQLOutputType): string {
  if (isNonNullType(type)) return bare(type.ofType as GraphQLInputType);
  if (isListType(type)) return `readonly (${typeOf(type.ofType as GraphQLInputType)})[]`;
  return SCALARS[type.name] ?? type.name;
}
