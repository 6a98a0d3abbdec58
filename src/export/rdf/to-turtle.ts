import { DataFactory, Writer } from 'n3';
import { PREFIXES, type Resource, type Term } from './terms.js';

/** Resources in Turtle 1.1, in their order. */
export async function* toTurtle(batches: Iterable<readonly Resource[]> | AsyncIterable<readonly Resource[]>): AsyncGenerator<string> {
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
  for await (const batch of batches) {
    for (const { iri, statements } of batch)
      for (const [predicate, object] of statements)
        writer.addQuad(DataFactory.quad(DataFactory.namedNode(iri), DataFactory.namedNode(predicate), toTerm(object)));
    yield take();
  }
  await new Promise<void>((resolve, reject) => writer.end((error: Error | null) => (error ? reject(error) : resolve())));
  yield take();
}

function toTerm(term: Term) {
  if ('iri' in term) return DataFactory.namedNode(term.iri);
  const { value, datatype, language } = term;
  return DataFactory.literal(value, language ?? (datatype === undefined ? undefined : DataFactory.namedNode(datatype)));
}
