import type { Ontology } from '../../../schema/ontology.js';
import type { GraphEngine } from '../../graph/engine/graph-engine.js';
import type { GraphReader } from '../../store/port/graph-store.js';
import type { ChangeOptions } from '../changes/changes.js';
import type { BuildInfo } from '../request-context.js';

/** What the API serves: a store's reader, its graph, the kinds, and what the build says of itself. */
export interface ApiSource {
  readonly reader: GraphReader;
  readonly graph: GraphEngine;
  readonly ontology: Ontology;
  readonly build: BuildInfo;
  /** Who may change what is served, and how; nobody where null. */
  readonly changes: ChangeOptions | null;
}
