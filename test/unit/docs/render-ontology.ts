import type { AttributeDefinition, EntityTypeDefinition, Ontology, RelationTypeDefinition } from '../../../schema/ontology.js';

const HEAD = `<!-- Made from schema/ontology/ by \`PLANGRAPH_DOCS_WRITE=1 npm test -- docs\`. Not to be edited by hand. -->

# Ontology

${[
  'The kinds of things and relations that a graph is made of.',
  'Every kind is one YAML file under [schema/ontology](../schema/README.md);',
  'the API, the checks of the loader and this page follow from them.',
  'How the kinds belong together is told in [concepts](concepts.md).',
].join(' ')}
`;

/** The reference page of all kinds, in Markdown without tables, so that its lines do not move when one name grows. */
export function renderOntology({ entityTypes, relationTypes }: Ontology): string {
  const structural = relationTypes.filter((type) => type.structural);
  const said = relationTypes.filter((type) => !type.structural);
  return [
    HEAD,
    `## Entity types\n`,
    ...entityTypes.map((type) => renderEntityType(type, relationTypes)),
    `## Relation types\n\nA sentence, a list, a title or the gazetteer says these.\n`,
    ...said.map(renderRelationType),
    `## Structural relation types\n\nThese follow from where something stands in the document.\n`,
    ...structural.map(renderRelationType),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function renderEntityType(type: EntityTypeDefinition, relationTypes: readonly RelationTypeDefinition[]): string {
  const outgoing = relationTypes.filter(({ subject }) => subject.includes(type.name)).map(({ field }) => field);
  const incoming = relationTypes.filter(({ object, symmetric }) => !symmetric && object.includes(type.name)).map(({ inverse }) => inverse);
  return [
    ...head(type),
    `- List in the API: \`${type.plural}\``,
    ...attributes(type.attributes),
    ...(outgoing.length > 0 ? [`- Relation fields: ${names(outgoing)}`] : []),
    ...(incoming.length > 0 ? [`- Inverse fields: ${names(incoming)}`] : []),
    '',
  ].join('\n');
}

function renderRelationType(type: RelationTypeDefinition): string {
  const { subject, object, symmetric, sameType, field, inverse } = type;
  return [
    ...head(type),
    `- Subject: ${names(subject)}`,
    `- Object: ${names(object)}${sameType ? ', of the type of the subject' : ''}`,
    symmetric
      ? `- Field in the API, on both ends: \`${field}\``
      : `- Fields in the API: \`${field}\` on the subject, \`${inverse}\` on the object`,
    ...attributes(type.attributes),
    '',
  ].join('\n');
}

function head({ name, label, description }: EntityTypeDefinition | RelationTypeDefinition): string[] {
  return [`### ${name.includes('_') ? `\`${name}\`` : name}`, '', `${label.zh} · ${label.en}: ${description.en}. ${description.zh}。`, ''];
}

function attributes(all: readonly AttributeDefinition[]): string[] {
  if (all.length === 0) return [];
  return [
    '- Attributes:',
    ...all.map(({ name, type, label, values }) => `  - \`${name}\` (${values ? names(values) : type}): ${label.zh} · ${label.en}`),
  ];
}

function names(all: readonly string[]): string {
  return all.map((name) => `\`${name}\``).join(', ');
}
