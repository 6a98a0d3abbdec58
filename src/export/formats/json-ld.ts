import type { GraphExport } from '../graph/graph-export.js';
import { graphResources } from '../rdf/graph-resources.js';
import { PREFIXES, RDF_TYPE, type Resource, type Term, XSD_STRING } from '../rdf/terms.js';
import { type ExportFormat, jsonList } from './export-format.js';

/** JSON-LD 1.1 of the same statements as Turtle; its context is inside, so that reading needs no network. */
export const jsonLd: ExportFormat = {
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  summary: 'linked data in JSON',
  write: writeJsonLd,
};

async function* writeJsonLd(graph: GraphExport): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(PREFIXES)},"@graph":[`;
  yield* jsonList(graphResources(graph), toNode);
  yield '\n]}\n';
}

function toNode({ iri, statements }: Resource): Record<string, unknown> {
  const node: Record<string, unknown[]> = {};
  for (const [predicate, object] of statements) {
    const key = predicate === RDF_TYPE ? '@type' : compact(predicate);
    (node[key] ??= []).push(predicate === RDF_TYPE && 'iri' in object ? compact(object.iri) : toValue(object));
  }
  return { '@id': iri, ...node };
}

function toValue(term: Term): unknown {
  if ('iri' in term) return { '@id': compact(term.iri) };
  if (term.language !== undefined) return { '@value': term.value, '@language': term.language };
  if (term.datatype === undefined || term.datatype === XSD_STRING) return term.value;
  return { '@value': term.value, '@type': compact(term.datatype) };
}

function compact(iri: string): string {
  for (const [prefix, base] of Object.entries(PREFIXES)) if (iri.startsWith(base)) return `${prefix}:${iri.slice(base.length)}`;
  return iri;
}
