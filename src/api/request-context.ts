import type { Ontology } from '../../schema/ontology.js';
import type { GraphReader } from '../store/port/graph-store.js';
import { Loaders } from './loaders/loaders.js';

/** What the running build says of itself through `meta`. */
export interface BuildInfo {
  /** The version of the rules that new documents would be read with. */
  readonly pipelineVersion: string;
  /** The version of the program. */
  readonly build: string;
}

/** All that the resolvers of one request share. */
export interface RequestContext {
  readonly reader: GraphReader;
  readonly loaders: Loaders;
  readonly ontology: Ontology;
  readonly build: BuildInfo;
}

/** A fresh context: what one request has loaded is never seen by another. */
export function makeContext(reader: GraphReader, ontology: Ontology, build: BuildInfo): RequestContext {
  return { reader, loaders: new Loaders(reader), ontology, build };
}
