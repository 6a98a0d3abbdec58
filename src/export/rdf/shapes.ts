import type { AttributeType, Ontology } from '../../../schema/ontology.js';
import { Statements } from './statements.js';
import { expand, type PREFIXES, type Resource } from './terms.js';

type Name = `${keyof typeof PREFIXES}:${string}`;

/** What a property of a shape asks for; a path that is a sequence is none of these. */
interface Property {
  readonly path: Name;
  readonly min?: number;
  readonly max?: number;
  readonly datatype?: Name;
  readonly iri?: boolean;
  readonly values?: readonly string[];
  /** From 0 to 1. */
  readonly share?: boolean;
  readonly lessThan?: Name;
}

/** Dates have the datatype of their precision, so none that a shape could ask for. */
const DATATYPES: Readonly<Record<AttributeType, Name | undefined>> = {
  string: 'xsd:string',
  enum: 'xsd:string',
  int: 'xsd:integer',
  float: 'xsd:double',
  boolean: 'xsd:boolean',
  date: undefined,
};

const MODALITY: Property = { path: 'plan:modality', min: 1, max: 1, values: ['FACT', 'PLANNED'] };
const CONFIDENCE: Property = { path: 'plan:confidence', min: 1, max: 1, datatype: 'xsd:double', share: true };
const ONE = { min: 1, max: 1 };

/** What every export in RDF keeps to, as shapes of SHACL (https://www.w3.org/TR/shacl): of records, passages and each entity type. */
export function shapeResources({ entityTypes }: Ontology): Resource[] {
  const entities = entityTypes.flatMap(({ name, attributes }) =>
    shape(`plan:${name}`, [
      { path: 'schema:name', ...ONE, datatype: 'xsd:string' },
      ...attributes.map(({ name: attribute, type, values }): Property => {
        const datatype = DATATYPES[type];
        return { path: `plan:${attribute}`, max: 1, ...(datatype ? { datatype } : {}), ...(values ? { values } : {}) };
      }),
    ]),
  );
  const ends = (['rdf:subject', 'rdf:predicate', 'rdf:object'] as const).map((path): Property => ({ path, ...ONE, iri: true }));
  return [
    ...entities,
    ...shape('plan:Relation', [...ends, { path: 'plan:type', ...ONE }, MODALITY, CONFIDENCE]),
    ...shape('plan:Assertion', [
      { path: 'oa:hasBody', ...ONE, iri: true },
      { path: 'oa:hasTarget', min: 1, iri: true },
      { path: 'prov:wasDerivedFrom', ...ONE, iri: true },
      { path: 'plan:rule', ...ONE },
      MODALITY,
      CONFIDENCE,
    ]),
    ...shape('oa:SpecificResource', [
      { path: 'oa:hasSource', ...ONE, iri: true },
      { path: 'oa:hasSelector', min: 2, iri: true },
    ]),
    ...shape('oa:TextPositionSelector', [
      { path: 'oa:start', ...ONE, datatype: 'xsd:nonNegativeInteger', lessThan: 'oa:end' },
      { path: 'oa:end', ...ONE, datatype: 'xsd:nonNegativeInteger' },
    ]),
    ...shape('oa:TextQuoteSelector', [{ path: 'oa:exact', ...ONE, datatype: 'xsd:string' }]),
  ];
}

function shape(target: Name, properties: readonly Property[]): Resource[] {
  const iri = `urn:plangraph:shape:${local(target)}`;
  const own = new Statements(iri).is('sh:NodeShape').link('sh:targetClass', expand(target));
  const parts = properties.map((property): Resource => {
    const part = `${iri}:${local(property.path)}`;
    own.link('sh:property', part);
    return toResource(part, property);
  });
  return [own.done(), ...parts];
}

function toResource(iri: string, { path, min, max, datatype, iri: isIri, values, share, lessThan }: Property): Resource {
  const own = new Statements(iri).is('sh:PropertyShape').link('sh:path', expand(path));
  if (min !== undefined) own.integer('sh:minCount', min);
  if (max !== undefined) own.integer('sh:maxCount', max);
  if (datatype) own.link('sh:datatype', expand(datatype));
  if (datatype === 'xsd:string') own.integer('sh:minLength', 1);
  if (isIri) own.link('sh:nodeKind', expand('sh:IRI'));
  if (values) own.text('sh:pattern', `^(${values.join('|')})$`);
  if (share) own.double('sh:minInclusive', 0).double('sh:maxInclusive', 1);
  return own.link('sh:lessThan', lessThan && expand(lessThan)).done();
}

function local(name: Name): string {
  return name.slice(name.indexOf(':') + 1);
}
