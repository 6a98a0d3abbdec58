import type { ClassType } from 'type-graphql';
import type { StoredRelation } from '../../store/port/graph-store.js';
import type { Condition, RelationField } from '../../store/port/queries.js';
import { toConnection } from '../connections/to-connection.js';
import { CLAIM_PARTS, endOf, ROLE_FIELD } from '../inputs/record-wheres.js';
import { connectionClasses } from '../schema-builder/connection-classes.js';
import { listArgs } from '../schema-builder/list-args.js';
import type { PageArgs } from '../schema-builder/page-args.js';
import { makeWhere } from '../schema-builder/where-class.js';
import { Responsibility } from '../types/responsibility.type.js';
import { fieldsClass, type FieldSpec, queriesClass } from './field-class.js';
import type { OntologyInputs } from './ontology-inputs.js';

const ONLY: Condition<RelationField> = { field: 'type', op: 'eq', value: 'RESPONSIBLE_FOR' };
const INSTITUTION = 'Institution';
const TASK = 'Task';

/**
 * Makes `Query.responsibilities`, one row for each institution and task, and the two ends of a row, whose types and
 * conditions are those of the ontology. Rows of one institution stand together unless another order is asked for.
 */
export function responsibilityClasses(classes: ReadonlyMap<string, ClassType>, inputs: OntologyInputs): ClassType[] {
  const { Connection } = connectionClasses('Responsibility', () => Responsibility);
  const where = makeWhere<RelationField>('Responsibility', [
    endOf('institution', () => inputs.whereOf(INSTITUTION), 'subject', 'Who is responsible.'),
    endOf('task', () => inputs.whereOf(TASK), 'object', 'What for.'),
    ROLE_FIELD,
    ...CLAIM_PARTS,
  ]);
  const { Args, toQuery } = listArgs<RelationField>('Responsibility', {
    where,
    order: [
      { name: 'id', field: 'id' },
      { name: 'institutionId', field: 'subject' },
      { name: 'taskId', field: 'object' },
      ...(['role', 'modality', 'confidence', 'date', 'evidenceCount'] as const).map((name) => ({ name, field: name })),
    ],
    standardOrder: [{ field: 'subject' }, { field: 'role' }],
  });
  const list: FieldSpec<undefined, PageArgs> = {
    name: 'responsibilities',
    type: () => Connection,
    description: 'Who is responsible for which task, in which role, by which document; rows of one institution stand together.',
    args: Args,
    resolve: async (_, args, { reader }) => toConnection(await reader.findRelations(toQuery(args, ONLY))),
  };
  const ends = [
    end('institution', 'subject', () => classes.get(INSTITUTION)!, 'Who is responsible.'),
    end('task', 'object', () => classes.get(TASK)!, 'What for.'),
  ];
  return [queriesClass('ResponsibilityList', [list]), fieldsClass(Responsibility, ends)];
}

function end(name: string, at: 'subject' | 'object', type: () => ClassType, description: string): FieldSpec<StoredRelation> {
  return { name, type, description, resolve: (relation, _, { loaders }) => loaders.entity.load(relation[at]) };
}
