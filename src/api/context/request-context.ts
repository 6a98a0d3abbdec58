import type { Ontology } from '../../../schema/ontology.js';
import type { GraphEngine, GraphQuestions } from '../../graph/engine/graph-engine.js';
import type { GraphReader } from '../../store/port/graph-store.js';
import type { Changes } from '../mutations/changes.js';
import type { Deadline } from '../limits/deadline.js';
import { TextBudget } from '../limits/text-budget.js';
import { timedReader } from '../limits/timed-reader.js';
import { AnalysisLoaders } from '../loaders/analysis-loaders.js';
import { Loaders } from '../loaders/loaders.js';

/** What the running build says of itself through `meta`. */
export interface BuildInfo {
  /** The version of the rules that new documents would be read with. */
  readonly pipelineVersion: string;
  /** The version of the program. */
  readonly build: string;
  /** The commit that it was built from, where that is known. */
  readonly commit: string | null;
}

/** What a request brings with it, beside its query. */
export interface RequestDetails {
  /** Under which the logs know the request. */
  readonly id: string;
  /** When it is given up. */
  readonly deadline: Deadline;
  /** Its Authorization header. */
  readonly authorization: string | undefined;
  /** The client's address. */
  readonly client: string;
  /** Told the name of the operation that is run, where it has one. */
  nameOperation(name: string): void;
}

/** All that the resolvers of one request share. */
export interface RequestContext extends RequestDetails {
  readonly changes: Changes;
  readonly reader: GraphReader;
  readonly loaders: Loaders;
  /** The texts of documents that the answer may still hold. */
  readonly texts: TextBudget;
  /** Answers traversals and analyses. */
  readonly graph: GraphQuestions;
  /** What analyses of the whole graph say of single entities. */
  readonly analyses: AnalysisLoaders;
  readonly ontology: Ontology;
  readonly build: BuildInfo;
}

/** What all requests to one server share. */
export interface SharedContext extends Pick<RequestContext, 'changes' | 'reader' | 'ontology' | 'build'> {
  readonly graph: GraphEngine;
  /** As many records as one query may bring. */
  readonly maxCost: number;
}

/** A fresh context: what one request has loaded is never seen by another. */
export function makeContext(shared: SharedContext, details: RequestDetails): RequestContext {
  const { changes, ontology, build } = shared;
  const { id, deadline, authorization, client } = details;
  const reader = timedReader(shared.reader, deadline);
  let graph: GraphQuestions | undefined;
  let analyses: AnalysisLoaders | undefined;
  let texts: TextBudget | undefined;
  // Field by field: spreading objects into one another takes longer than all else that a small request needs.
  return {
    id,
    deadline,
    authorization,
    client,
    nameOperation: (name) => details.nameOperation(name),
    changes,
    reader,
    loaders: new Loaders(reader),
    get texts() {
      return (texts ??= new TextBudget(shared.maxCost));
    },
    get graph() {
      return (graph ??= shared.graph.withSignal(deadline.signal));
    },
    get analyses() {
      return (analyses ??= new AnalysisLoaders(this.graph));
    },
    ontology,
    build,
  };
}
