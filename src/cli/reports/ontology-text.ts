import { PlangraphError } from '../../../schema/errors.js';
import type { EntityTypeDefinition, RelationTypeDefinition } from '../../../schema/ontology.js';

/**
 * The one of these types with this name, in capitals or not.
 * @throws PlangraphError BAD_ARGUMENT where there is none
 */
export function findType<T extends EntityTypeDefinition | RelationTypeDefinition>(name: string, all: readonly T[]): T {
  const found = all.find((type) => type.name.toLowerCase() === name.toLowerCase());
  if (found) return found;
  throw new PlangraphError('BAD_ARGUMENT', `no such type: ${name}`, { hint: `there are ${all.map((type) => type.name).join(', ')}` });
}

/** All types, a line or two for each. */
export function listTypes(entityTypes: readonly EntityTypeDefinition[], relationTypes: readonly RelationTypeDefinition[]): string {
  const width = Math.max(...[...entityTypes, ...relationTypes].map(({ name }) => name.length));
  const row = ({ name, label, description }: EntityTypeDefinition | RelationTypeDefinition) =>
    `  ${name.padEnd(width)}  ${label.zh}  ${description.en}`;
  return [
    'Entity types',
    ...entityTypes.map(row),
    '',
    'Relation types',
    ...relationTypes.map((type) => `${row(type)}\n  ${' '.repeat(width)}  ${endsOf(type)}`),
  ].join('\n');
}

function endsOf({ subject, object, symmetric }: RelationTypeDefinition): string {
  return `${subject.join(', ')} ${symmetric ? '↔' : '→'} ${object.join(', ')}`;
}

/** One type with its attributes. */
export function describeType(type: EntityTypeDefinition | RelationTypeDefinition): string {
  const attributes = type.attributes.map(
    ({ name, type: kind, label, values }) => `  ${name}: ${values ? values.join(' | ') : kind}  ${label.zh}  ${label.en}`,
  );
  return [
    `${type.name}  ${type.label.zh}  ${type.label.en}`,
    type.description.zh,
    type.description.en,
    ...('subject' in type ? [endsOf(type), `API fields: ${type.field}, ${type.inverse}`] : [`API list: ${type.plural}`]),
    ...(attributes.length > 0 ? ['Attributes', ...attributes] : []),
  ].join('\n');
}
