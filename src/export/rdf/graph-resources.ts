import { classOf, vocabulary } from '../../../schema/vocabularies.js';
import type { Ontology } from '../../../schema/ontology.js';
import type { AssertionRecord, EvidencePart, EvidenceRecord, RunRecord } from '../../../schema/records.js';
import { hasTrait } from '../../../schema/entity-traits.js';
import type { CodePointIndex, Span } from '../../../schema/span.js';
import type { StoredDocument, StoredEntity } from '../../store/port/graph-store.js';
import type { ExportedEntity, ExportedRelation, GraphExport } from '../graph/graph-export.js';
import { Statements } from './statements.js';
import { iriOf, type Resource } from './terms.js';

/** Code points before and behind a quote. */
const CONTEXT = 32;

/**
 * The graph in RDF. Entities are of their own class and of one of schema.org. A relation is a resource of its own (an
 * rdf:Statement), so that its modality, confidence and evidence can be said of it; one that is a fact is said plainly,
 * too. An assertion is a Web Annotation whose target is the passage, by position in code points and by quote
 * (https://www.w3.org/TR/annotation-model), derived (PROV-O) from its document by a run of the pipeline.
 */
export async function* graphResources(graph: GraphExport): AsyncGenerator<readonly Resource[]> {
  const runs = new Set<string>();
  for await (const batch of graph.documents()) yield batch.flatMap((document) => documentResources(document, runs));
  for await (const batch of graph.entities({ evidence: true })) {
    const origins = await originsOf(graph, batch);
    yield batch.flatMap((exported) => entityResources(exported, graph.ontology, origins));
  }
  for await (const batch of graph.relations()) {
    const origins = await originsOf(graph, batch);
    yield batch.flatMap((exported) => relationResources(exported, graph.ontology, origins));
  }
}

/** Where assertions come from: the run that read each document, and its text, by the document's id. */
interface Origins {
  readonly runs: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, CodePointIndex>;
}

async function originsOf(graph: GraphExport, batch: readonly { readonly assertions: readonly AssertionRecord[] }[]): Promise<Origins> {
  const ids = batch.flatMap(({ assertions }) => assertions.map(({ document }) => document));
  const [documents, texts] = await Promise.all([graph.documentsOf(ids), graph.textsOf(ids)]);
  return { runs: new Map([...documents].map(([id, { run }]) => [id, runIri(run)])), texts };
}

function runIri({ pipeline, ontology }: RunRecord): string {
  return iriOf(`run:${encodeURIComponent(pipeline)}:${encodeURIComponent(ontology)}`);
}

function documentResources(document: StoredDocument, known: Set<string>): Resource[] {
  const { id, source, title, issuers, docNumber, date, jurisdiction, policy, sha256, run } = document;
  const own = new Statements(iriOf(id))
    .is('schema:DigitalDocument', 'prov:Entity')
    .text('schema:name', title)
    .label(title, languageOf(title))
    .text('schema:identifier', docNumber)
    .text('schema:publisher', ...issuers)
    .date('schema:datePublished', date)
    .text('plan:source', source)
    .text('plan:sha256', sha256)
    .text('plan:jurisdiction', jurisdiction)
    .link('schema:exampleOfWork', policy === undefined ? undefined : iriOf(policy))
    .done();
  const iri = runIri(run);
  if (known.has(iri)) return [own];
  known.add(iri);
  const activity = new Statements(iri)
    .is('prov:Activity')
    .text('plan:pipelineVersion', run.pipeline)
    .text('plan:ontologyVersion', run.ontology)
    .done();
  return [activity, own];
}

function entityResources({ entity, assertions }: ExportedEntity, ontology: Ontology, origins: Origins): Resource[] {
  const { id, type, name, aliases, jurisdiction, attributes } = entity;
  const own = new Statements(iriOf(id))
    .is(`plan:${type}`, `schema:${classOf(vocabulary('schema-org'), entity) ?? 'Thing'}`)
    .text('schema:name', name)
    .label(name, languageOf(name))
    .text('schema:alternateName', ...aliases)
    .text('plan:jurisdiction', jurisdiction);
  for (const attribute of ontology.entityType(type)?.attributes ?? []) {
    const value = attributes[attribute.name];
    if (value !== undefined) own.attribute(`plan:${attribute.name}`, value, attribute.type);
  }
  if (typeof attributes['nameEn'] === 'string') own.label(attributes['nameEn'], 'en');
  if (hasTrait(type, 'target')) quantity(own, attributes);
  return [own.done(), ...assertions.flatMap((assertion) => assertionResources(assertion, id, origins))];
}

/** A target as others know quantities: a schema:QuantitativeValue. */
function quantity(own: Statements, { value, valueMax, unit }: StoredEntity['attributes']): void {
  if (typeof value === 'number') own.double(valueMax === undefined ? 'schema:value' : 'schema:minValue', value);
  if (typeof valueMax === 'number') own.double('schema:maxValue', valueMax);
  if (typeof unit === 'string') own.text('schema:unitText', unit);
}

/** Names in Chinese characters are Chinese; of others nobody says which language they are in. */
function languageOf(name: string): string | undefined {
  return /\p{Script=Han}/u.test(name) ? 'zh' : undefined;
}

function relationResources({ relation, assertions }: ExportedRelation, ontology: Ontology, origins: Origins): Resource[] {
  const { id, type, subject, object, modality, confidence, date, role } = relation;
  const predicate = `plan:${ontology.relationType(type)?.field ?? type}` as const;
  const own = new Statements(iriOf(id))
    .is('plan:Relation', 'rdf:Statement')
    .link('rdf:subject', iriOf(subject))
    .link('rdf:predicate', `https://plangraph.dev/ontology#${predicate.slice(5)}`)
    .link('rdf:object', iriOf(object))
    .text('plan:type', type)
    .text('plan:modality', modality)
    .double('plan:confidence', confidence)
    .date('plan:date', date)
    .text('plan:role', role)
    .done();
  // What is only planned is not said of the world.
  const plain = modality === 'FACT' ? [new Statements(iriOf(subject)).link(predicate, iriOf(object)).done()] : [];
  return [own, ...plain, ...assertions.flatMap((assertion) => assertionResources(assertion, id, origins))];
}

function assertionResources(assertion: AssertionRecord, about: string, { runs, texts }: Origins): Resource[] {
  const { id, document, attribute, value, modality, confidence, date, role, rule, ruleVersion, source, evidence } = assertion;
  const own = new Statements(iriOf(id))
    .is('plan:Assertion', 'oa:Annotation')
    .link('oa:hasBody', iriOf(about))
    .text('plan:attribute', attribute)
    .text('plan:value', value === undefined ? undefined : String(value))
    .text('plan:modality', modality)
    .double('plan:confidence', confidence)
    .date('plan:date', date)
    .text('plan:role', role)
    .text('plan:rule', rule)
    .text('plan:ruleVersion', ruleVersion)
    .text('plan:assertionSource', source)
    .link('prov:wasDerivedFrom', iriOf(document))
    .link('prov:wasGeneratedBy', runs.get(document));
  evidence.forEach((_, index) => own.link('oa:hasTarget', iriOf(`${id}:${index}`)));
  return [
    own.done(),
    ...evidence.flatMap((passage, index) => passageResources(passage, iriOf(`${id}:${index}`), document, texts.get(document))),
  ];
}

function passageResources(
  { location, parts = [], ...passage }: EvidenceRecord,
  iri: string,
  document: string,
  text: CodePointIndex | undefined,
): Resource[] {
  const own = quotation(iri, document).link('oa:hasSelector', location?.page === undefined ? undefined : `${iri}:page`);
  parts.forEach((_, index) => own.link('plan:part', `${iri}:${index}`));
  return [
    own.done(),
    ...selectors(passage, iri, text),
    ...(location?.page === undefined ? [] : [pageSelector(`${iri}:page`, location.page)]),
    ...parts.flatMap((part, index) => partResources(part, `${iri}:${index}`, document, text)),
  ];
}

/** A part of a passage is a passage of its own, of a kind. */
function partResources(
  { kind, inherited, ...words }: EvidencePart,
  iri: string,
  document: string,
  text: CodePointIndex | undefined,
): Resource[] {
  const own = quotation(iri, document).text('plan:partKind', kind);
  if (inherited) own.attribute('plan:inherited', true, 'boolean');
  return [own.done(), ...selectors(words, iri, text)];
}

function quotation(iri: string, document: string): Statements {
  return new Statements(iri)
    .is('oa:SpecificResource')
    .link('oa:hasSource', iriOf(document))
    .link('prov:wasQuotedFrom', iriOf(document))
    .link('oa:hasSelector', `${iri}:position`)
    .link('oa:hasSelector', `${iri}:quote`);
}

/** With the words around the quote, by which it is found in a text that has changed a little. */
function selectors({ start, end, quote }: Span & { readonly quote: string }, iri: string, text: CodePointIndex | undefined): Resource[] {
  const exact = new Statements(`${iri}:quote`).is('oa:TextQuoteSelector').text('oa:exact', quote);
  if (text)
    exact
      .text('oa:prefix', text.slice({ start: Math.max(start - CONTEXT, 0), end: start }))
      .text('oa:suffix', text.slice({ start: end, end: Math.min(end + CONTEXT, text.length) }));
  return [
    new Statements(`${iri}:position`).is('oa:TextPositionSelector').offset('oa:start', start).offset('oa:end', end).done(),
    exact.done(),
  ];
}

/** The page of a PDF as its fragment identifiers name it (RFC 8118). */
function pageSelector(iri: string, page: number): Resource {
  return new Statements(iri)
    .is('oa:FragmentSelector')
    .link('dcterms:conformsTo', 'http://tools.ietf.org/rfc/rfc3778')
    .text('rdf:value', `page=${page}`)
    .done();
}
