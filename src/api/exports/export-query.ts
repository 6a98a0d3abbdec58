import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { PlangraphError } from '../../../schema/errors.js';
import type { ExportFilter } from '../../export/graph/export-filter.js';
import { relationListArgs, toEntityQuery } from '../inputs/record-lists.js';
import { nestingDepth } from '../limits/value-size.js';

/** Deeper conditions than a person writes would only make the store's statement too deep. */
const MAX_LEVELS = 30;

const PARAMETERS = ['type', 'relationType', 'document', 'modality', 'minConfidence', 'connected', 'where', 'relations'] as const;

/** A query string as it was parsed: a parameter that is given several times is a list. */
export type QueryString = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The filter that a query string asks for. `type`, `relationType` and `document` may be given several times; `where` and
 * `relations` are the JSON of the API's own inputs EntityWhere and RelationWhere.
 * @throws PlangraphError BAD_ARGUMENT naming the parameter that cannot be read.
 */
export function toExportFilter(query: QueryString, schema: GraphQLSchema): ExportFilter {
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
