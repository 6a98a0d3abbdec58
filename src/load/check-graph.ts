import type { Ontology } from '../../schema/ontology.js';
import type { DocumentGraph } from '../../schema/records.js';
import { checkCharacters } from './check-characters.js';
import { checkDates } from './check-dates.js';
import { checkEvidence } from './check-evidence.js';
import { checkOntology } from './check-ontology.js';
import { checkReferences } from './check-references.js';
import { checkSections } from './check-sections.js';
import { checkShape } from './check-shape.js';
import { checkSources } from './check-sources.js';
import { checkText } from './check-text.js';
import type { Fault } from './fault.js';

/** Every breach of the laws of the data in a graph, in a fixed order; of a graph without its shape only those of the shape. */
export function* checkGraph(graph: DocumentGraph, ontology: Ontology): Generator<Fault> {
  let shapeless = false;
  for (const fault of checkShape(graph)) {
    shapeless = true;
    yield fault;
  }
  if (shapeless) return;
  yield* checkReferences(graph);
  yield* checkSources(graph);
  yield* checkSections(graph);
  yield* checkCharacters(graph);
  yield* checkText(graph);
  yield* checkOntology(graph, ontology);
  yield* checkDates(graph, ontology);
  yield* checkEvidence(graph);
}
