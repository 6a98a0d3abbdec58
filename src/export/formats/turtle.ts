import { graphResources } from '../rdf/graph-resources.js';
import { toTurtle } from '../rdf/to-turtle.js';
import type { ExportFormat } from './export-format.js';

/** Turtle 1.1: schema.org, PROV-O and Web Annotation terms, see `rdf/graph-resources.ts`. */
export const turtle: ExportFormat = {
  mediaType: 'text/turtle; charset=utf-8',
  extension: 'ttl',
  summary: 'RDF stores, SPARQL, Protégé',
  write: (graph) => toTurtle(graphResources(graph)),
};
