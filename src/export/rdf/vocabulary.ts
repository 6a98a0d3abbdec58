import type { AttributeDefinition, Ontology } from '../../../schema/ontology.js';
import { Statements } from './statements.js';
import type { Resource } from './terms.js';
import { expand } from './terms.js';

/** The words that are said of every record, whatever its type, and what they mean. */
const WORDS: Readonly<Record<string, string>> = {
  type: 'the type of a relation, as the ontology spells it',
  modality: 'FACT for what has happened or holds, PLANNED for what a plan asks for',
  confidence: 'how sure the rules are, from 0 to 1',
  date: 'when it happened or is to happen',
  role: 'the part that the subject plays',
  attribute: 'the attribute of an entity that an assertion is about',
  value: 'the value that an assertion claims; of a target, its number',
  rule: 'the rule that made an assertion',
  ruleVersion: 'changes with what defines the rule',
  assertionSource: 'text, or the list of general knowledge that the claim is from',
  jurisdiction: 'the place inside which alone a name means the entity, or whose government issued a document',
  source: 'where a document came from, as the user named it',
  sha256: 'SHA-256 of the text of a document as UTF-8',
  pipelineVersion: 'the version of the pipeline that read a document',
  ontologyVersion: 'the version of the ontology that it was read with',
  part: 'words of a passage that say a part of a relation',
  partKind: 'which part of the relation they say',
  inherited: 'the words stand outside of the passage, which goes on with them',
};

/** The terms of the namespace `plan:` as RDF Schema: a class for each entity type, a property for each attribute and relation type. */
export function vocabularyResources({ entityTypes, relationTypes }: Ontology): Resource[] {
  const classes = entityTypes.map(({ name, label, description }) =>
    new Statements(expand(`plan:${name}`))
      .is('rdfs:Class')
      .label(label.zh, 'zh')
      .label(label.en, 'en')
      .text('rdfs:comment', description.en)
      .done(),
  );
  const records = [
    new Statements(expand('plan:Relation'))
      .is('rdfs:Class')
      .link('rdfs:subClassOf', expand('rdf:Statement'))
      .label('Relation', 'en')
      .done(),
    new Statements(expand('plan:Assertion'))
      .is('rdfs:Class')
      .link('rdfs:subClassOf', expand('oa:Annotation'))
      .label('Assertion', 'en')
      .done(),
  ];
  const relations = relationTypes.map(({ field, label, description, subject, object }) => {
    const property = new Statements(expand(`plan:${field}`)).is('rdf:Property').label(label.zh, 'zh').label(label.en, 'en');
    for (const name of subject) property.link('schema:domainIncludes', expand(`plan:${name}`));
    for (const name of object) property.link('schema:rangeIncludes', expand(`plan:${name}`));
    return property.text('rdfs:comment', description.en).done();
  });
  const owners = new Map<string, { readonly attribute: AttributeDefinition; readonly types: string[] }>();
  for (const { name, attributes } of entityTypes)
    for (const attribute of attributes) {
      const known = owners.get(attribute.name);
      if (known) known.types.push(name);
      else owners.set(attribute.name, { attribute, types: [name] });
    }
  const attributes = [...owners].map(([name, { attribute, types }]) => {
    const property = new Statements(expand(`plan:${name}`))
      .is('rdf:Property')
      .label(attribute.label.zh, 'zh')
      .label(attribute.label.en, 'en');
    for (const type of types) property.link('schema:domainIncludes', expand(`plan:${type}`));
    return property.done();
  });
  const words = Object.entries(WORDS)
    .filter(([name]) => !owners.has(name))
    .map(([name, comment]) =>
      new Statements(expand(`plan:${name}`)).is('rdf:Property').label(name, 'en').text('rdfs:comment', comment).done(),
    );
  return [...classes, ...records, ...relations, ...attributes, ...words];
}
