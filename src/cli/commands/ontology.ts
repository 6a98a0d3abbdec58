import type { Command } from 'commander';
import { PlangraphError } from '../../../schema/errors.js';
import { type EntityTypeDefinition, ontology, type RelationTypeDefinition } from '../../../schema/ontology.js';
import type { Cli } from '../host/cli.js';
import { examples } from '../host/settings.js';

/** `plangraph ontology show`: the kinds of entities and relations. */
export function addOntology(program: Command, cli: Cli): void {
  const command = program
    .command('ontology')
    .summary('show the kinds of entities and relations')
    .description('The kinds that a graph is made of.')
    .addHelpText('after', examples(['plangraph ontology show', 'all types'], ['plangraph ontology show Target', 'one type']));
  command
    .command('show')
    .summary('list all types, or describe one')
    .description('Lists every entity type and relation type, or describes one with its attributes.')
    .argument('[type]', 'a type, such as Institution or LOCATED_IN')
    .option('--json', 'print the definitions as JSON')
    .addHelpText(
      'after',
      examples(
        ['plangraph ontology show', 'all types'],
        ['plangraph ontology show Target', 'one type'],
        ['plangraph ontology show --json', 'all definitions'],
      ),
    )
    .action((name: string | undefined, options: { json?: boolean }) => {
      const { version, entityTypes, relationTypes } = ontology();
      const shown = name === undefined ? { version, entityTypes, relationTypes } : findType(name);
      if (options.json) cli.terminal.printJson(shown);
      else cli.terminal.print('entityTypes' in shown ? listAll(shown.entityTypes, shown.relationTypes) : describe(shown));
    });
}

function findType(name: string): EntityTypeDefinition | RelationTypeDefinition {
  const { entityTypes, relationTypes } = ontology();
  const all = [...entityTypes, ...relationTypes];
  const found = all.find((type) => type.name.toLowerCase() === name.toLowerCase());
  if (found) return found;
  throw new PlangraphError('BAD_ARGUMENT', `no such type: ${name}`, { hint: `there are ${all.map((type) => type.name).join(', ')}` });
}

function listAll(entityTypes: readonly EntityTypeDefinition[], relationTypes: readonly RelationTypeDefinition[]): string {
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

function describe(type: EntityTypeDefinition | RelationTypeDefinition): string {
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
