import { PlangraphError } from '../../../schema/errors.js';
import type { Ontology } from '../../../schema/ontology.js';
import type { Modality } from '../../../schema/records.js';
import type { Condition, EntityField, Field, RelationField } from '../../store/port/queries.js';

/** What an export holds; everything where there is no condition. All conditions have to hold. */
export interface ExportFilter {
  /** Entity types. */
  readonly types?: readonly string[];
  readonly relationTypes?: readonly string[];
  /** Ids of documents: what they name, and their evidence alone. */
  readonly documents?: readonly string[];
  readonly modality?: Modality;
  readonly minConfidence?: number;
  /** Leave out entities without a relation in the export. */
  readonly connected?: boolean;
  /** Further conditions, as in the lists of the port. */
  readonly entities?: Condition<EntityField>;
  readonly relations?: Condition<RelationField>;
}

/** A filter as the store's conditions. */
export interface ExportConditions {
  readonly entities?: Condition<EntityField>;
  readonly relations?: Condition<RelationField>;
  /** A relation that passes may still have an end that does not: its ends have to be looked at. */
  readonly endsUnsure: boolean;
}

/**
 * The conditions on entities and relations that a filter means. Both ends of every relation are in the export, so that
 * a filter on entity types holds for the ends, too.
 * @throws PlangraphError BAD_ARGUMENT for a type that the ontology does not have.
 */
export function toConditions(filter: ExportFilter, ontology: Ontology): ExportConditions {
  const { types, relationTypes, documents, modality, minConfidence } = filter;
  const entityNames = ontology.entityTypes.map(({ name }) => name);
  checkNames('entity type', types, entityNames);
  checkNames(
    'relation type',
    relationTypes,
    ontology.relationTypes.map(({ name }) => name),
  );
  const entities = all<EntityField>([
    types && { field: 'type', op: 'in', value: types },
    documents && { field: 'document', op: 'in', value: documents },
    filter.entities,
  ]);
  const relations = all<RelationField>([
    types && { field: 'subjectType', op: 'in', value: types },
    types && { field: 'objectType', op: 'in', value: types },
    relationTypes && { field: 'type', op: 'in', value: relationTypes },
    documents && { field: 'document', op: 'in', value: documents },
    modality && { field: 'modality', op: 'eq', value: modality },
    minConfidence === undefined ? undefined : { field: 'confidence', op: 'gte', value: minConfidence },
    filter.relations,
  ]);
  return { ...(entities ? { entities } : {}), ...(relations ? { relations } : {}), endsUnsure: filter.entities !== undefined };
}

function all<F extends Field>(parts: readonly (Condition<F> | undefined)[]): Condition<F> | undefined {
  const conditions = parts.filter((part) => part !== undefined);
  return conditions.length > 0 ? { and: conditions } : undefined;
}

function checkNames(kind: string, names: readonly string[] | undefined, known: readonly string[]): void {
  const unknown = names?.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new PlangraphError('BAD_ARGUMENT', `there is no ${kind} ${JSON.stringify(unknown)}`, { hint: `there are: ${known.join(', ')}` });
}
