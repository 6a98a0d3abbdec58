import type { GraphPartsFragment, OntologyOfGraphQuery } from '../api/generated/operations.js';
import type { CitedDocument } from '../model/citation.js';

/** A passage of a document. */
export interface SavedPassage {
  /** Its place in `documents`. */
  readonly document: number;
  readonly quote: string;
  readonly sectionPath: readonly string[];
  readonly page: number | null;
}

export type SavedNode = GraphPartsFragment['nodes'][number] & { readonly aliases: readonly string[] };

export type SavedEdge = GraphPartsFragment['edges'][number] & {
  /** Which of `passages` says it best, and by which rule; null where none is known. */
  readonly passage: number | null;
  readonly rule: string | null;
};

/** What `plangraph export -f html` puts into its page (`src/export/formats/html.ts`). */
export interface SavedGraph {
  readonly ontology: OntologyOfGraphQuery['ontology'];
  /** How many there are in all, where not all are in the page. */
  readonly counts: { readonly entities: number; readonly relations: number };
  readonly documents: readonly CitedDocument[];
  readonly passages: readonly SavedPassage[];
  readonly nodes: readonly SavedNode[];
  readonly edges: readonly SavedEdge[];
}

/**
 * The graph that the page holds: JSON, compressed by gzip, in Base64.
 * @throws TypeError where a browser cannot decompress it, which those before 2023 cannot.
 */
export async function readSavedGraph(): Promise<SavedGraph> {
  const bytes = Uint8Array.from(atob(document.getElementById('graph')!.textContent), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(stream).json()) as SavedGraph;
}
