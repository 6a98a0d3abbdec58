import { lexicographicSortSchema, printSchema } from 'graphql';
import { apiSchema } from './api-schema.js';

const HEADER = '# Made by `npm run generate` from the classes of src/api and the ontology. Not to be edited by hand.\n\n';

/** The API's schema in the GraphQL schema language, sorted, with a header that says where it comes from. */
export async function printApiSchema(): Promise<string> {
  return `${HEADER}${printSchema(lexicographicSortSchema(await apiSchema()))}\n`;
}
