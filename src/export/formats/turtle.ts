import { DataFactory, Writer } from 'n3';
import type { GraphExport } from '../graph/graph-export.js';
import { graphResources } from '../rdf/graph-resources.js';
import { PREFIXES, type Term } from '../rdf/terms.js';
import type { ExportFormat } from './export-format.js';

/** Turtle 1.1: schema.org, PROV-O and Web Annotation terms, see `rdf/graph-resources.ts`. */
export const turtle: ExportFormat = {
  mediaType: 'text/turtle; charset=utf-8',
  extension: 'ttl',
  summary: 'RDF stores, SPARQL, Protégé',
  write: writeTurtle,
};

async function* writeTurtle(graph: GraphExport): AsyncGenerator<string> {
  const toTerm = (term: Term) =>
    'iri' in term
      ? DataFactory.namedNode(term.iri)
      : DataFactory.literal(term.value, term.datatype === undefined ? undefined : DataFactory.namedNode(term.datatype));
  let written = '';
  const writer = new Writer(
    {
      write: (chunk: string, _encoding: string, done?: () => void) => {
        written += chunk;
        done?.();
      },
      end: (done?: () => void) => done?.(),
    },
    { prefixes: PREFIXES },
  );
  const take = (): string => {
    const taken = written;
    written = '';
    return taken;
  };
  for await (const batch of graphResources(graph)) {
    for (const { iri, statements } of batch)
      for (const [predicate, object] of statements)
        writer.addQuad(DataFactory.quad(DataFactory.namedNode(iri), DataFactory.namedNode(predicate), toTerm(object)));
    yield take();
  }
  await new Promise<void>((resolve, reject) => writer.end((error: Error | null) => (error ? reject(error) : resolve())));
  yield take();
}
