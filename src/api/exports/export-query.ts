import { coerceInputValue, GraphQLError, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { isPlangraphError, PlangraphError } from '../../../schema/errors.js';
import type { Ontology } from '../../../schema/ontology.js';
import type { ExportFilter } from '../../export/graph/export-filter.js';
import { findDocumentIds } from '../../export/graph/find-documents.js';
import { traverseStore } from '../../export/graph/traverse-store.js';
import type { GraphReader } from '../../store/port/graph-store.js';
import { relationListArgs, toEntityQuery } from '../inputs/record-lists.js';
import { nestingDepth } from '../limits/value-size.js';
import { CANONICAL_FILE } from './export-files.js';

/** Deeper conditions than a person writes would only make the store's statement too deep. */
const MAX_LEVELS = 30;

const PARAMETERS = ['type', 'relationType', 'document', 'modality', 'minConfidence', 'connected', 'where', 'relations'] as const;

/** A query string as it was parsed: a parameter that is given several times is a list. */
export type QueryString = Readonly<Record<string, string | readonly string[] | undefined>>;

interface Served {
  readonly reader: GraphReader;
  readonly ontology: Ontology;
  readonly schema: GraphQLSchema;
}

/**
 * The filter that a query string asks for a file, with documents by their ids.
 * @throws an error of status 400 that says what is wrong with the question.
 */
export async function filterOf(file: string, query: QueryString, { reader, ontology, schema }: Served): Promise<ExportFilter> {
  try {
    const filter = toExportFilter(query, schema);
    if (file === CANONICAL_FILE && Object.keys(filter).some((name) => name !== 'documents'))
      throw new PlangraphError('BAD_ARGUMENT', `${CANONICAL_FILE} is whole documents: document is its only parameter`);
    // What a filter means is only known to the traversal, and has to be known before an answer begins.
    traverseStore(reader, ontology, { filter });
    return filter.documents ? { ...filter, documents: await findDocumentIds(reader, filter.documents) } : filter;
  } catch (error) {
    if (!isPlangraphError(error, 'BAD_ARGUMENT') && !(error instanceof GraphQLError)) throw error;
    throw Object.assign(new Error(error.message), { statusCode: 400 });
  }
}

/**
 * The filter that a query string asks for. `type`, `relationType` and `document` may be given several times; `where` and
 * `relations` are the JSON of the API's own inputs EntityWhere and RelationWhere.
 * @throws PlangraphError BAD_ARGUMENT naming the parameter that cannot be read.
 */
function toExportFilter(query: QueryString, schema: GraphQLSchema): ExportFilter {
  const unknown = Object.keys(query).find((name) => !(PARAMETERS as readonly string[]).includes(name));
  if (unknown !== undefined) throw bad(unknown, `is no parameter of an export; there are: ${PARAMETERS.join(', ')}`);
  const types = all(query['type']);
  const relationTypes = all(query['relationType']);
  const documents = all(query['document']);
  const modality = one(query, 'modality');
  if (modality !== undefined && modality !== 'FACT' && modality !== 'PLANNED') throw bad('modality', 'is neither FACT nor PLANNED');
  const connected = one(query, 'connected');
  if (connected !== undefined && connected !== 'true' && connected !== 'false') throw bad('connected', 'is neither true nor false');
  const minConfidence = toConfidence(one(query, 'minConfidence'));
  const entities = toEntityQuery({ where: coerced(query, 'where', 'EntityWhere', schema) } as Parameters<typeof toEntityQuery>[0]).where;
  const relations = relationListArgs.toQuery({ where: coerced(query, 'relations', 'RelationWhere', schema) } as object).where;
  return {
    ...(types ? { types } : {}),
    ...(relationTypes ? { relationTypes } : {}),
    ...(documents ? { documents } : {}),
    ...(modality ? { modality: modality } : {}),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(connected === 'true' ? { connected: true } : {}),
    ...(entities ? { entities } : {}),
    ...(relations ? { relations } : {}),
  };
}

function coerced(query: QueryString, name: string, type: string, schema: GraphQLSchema): object | undefined {
  const text = one(query, name);
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw bad(name, 'is no JSON');
  }
  if (nestingDepth(value, MAX_LEVELS) > MAX_LEVELS) throw bad(name, `has more than ${MAX_LEVELS} levels`);
  return coerceInputValue(value, schema.getType(type) as GraphQLInputType, (path, _, error) => {
    throw bad([name, ...path].join('.'), error.message);
  }) as object;
}

function toConfidence(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0 && number <= 1)) throw bad('minConfidence', 'is no number from 0 to 1');
  return number;
}

function all(value: QueryString[string]): readonly string[] | undefined {
  return typeof value === 'string' ? [value] : value;
}

function one(query: QueryString, name: string): string | undefined {
  const value = query[name];
  if (typeof value === 'object') throw bad(name, 'is given more than once');
  return value;
}

function bad(name: string, why: string): PlangraphError {
  return new PlangraphError('BAD_ARGUMENT', `${name} ${why}`);
}
