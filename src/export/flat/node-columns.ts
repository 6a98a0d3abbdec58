import type { AttributeType, Ontology } from '../../../schema/ontology.js';
import type { ExportedEntity } from '../graph/graph-export.js';
import type { Column, ColumnType } from './column.js';

const OWN: readonly Column<ExportedEntity>[] = [
  { name: 'id', type: 'string', cell: ({ entity }) => entity.id },
  { name: 'label', type: 'string', cell: ({ entity }) => entity.name },
  { name: 'type', type: 'string', cell: ({ entity }) => entity.type },
  { name: 'aliases', type: 'strings', cell: ({ entity }) => (entity.aliases.length > 0 ? entity.aliases : undefined) },
  { name: 'jurisdiction', type: 'string', cell: ({ entity }) => entity.jurisdiction },
  { name: 'mentionCount', type: 'int', cell: ({ entity }) => entity.mentionCount },
  { name: 'relationCount', type: 'int', cell: ({ entity }) => entity.relationCount },
  { name: 'documentCount', type: 'int', cell: ({ entity }) => entity.documentCount },
];

const COLUMN_TYPES: Record<AttributeType, ColumnType> = {
  string: 'string',
  enum: 'string',
  date: 'date',
  int: 'int',
  float: 'float',
  boolean: 'boolean',
};

/** An entity as one row: its own fields, then every attribute of the ontology, once for all types that have it. */
export function nodeColumns({ entityTypes }: Ontology): readonly Column<ExportedEntity>[] {
  const taken = new Set(OWN.map(({ name }) => name));
  const types = new Map<string, ColumnType>();
  for (const { name, type } of entityTypes.flatMap(({ attributes }) => attributes)) {
    const column = COLUMN_TYPES[type];
    // Types that use one name for different things share a column of text.
    types.set(name, types.has(name) && types.get(name) !== column ? 'string' : column);
  }
  return [
    ...OWN,
    ...[...types].map(([attribute, type]): Column<ExportedEntity> => {
      const name = taken.has(attribute) ? `attribute_${attribute}` : attribute;
      return { name, type, cell: ({ entity }) => ofType(type, entity.attributes[attribute]) };
    }),
  ];
}

function ofType(type: ColumnType, value: string | number | boolean | undefined): string | number | boolean | undefined {
  return value === undefined || type !== 'string' ? value : String(value);
}
