import { join } from 'node:path';
import { isKnownName } from '../../ingest/knowledge/knowledge.js';
import { extractDocument } from '../../ingest/pipeline.js';
import { ontology } from '../../schema/ontology.js';
import { packageRoot } from '../../schema/package-root.js';
import { evaluate, type Evaluation } from '../../src/quality/evaluate.js';
import { readGoldFolder } from '../../src/quality/gold-folder.js';
import { sharedFolder } from './shared-data.js';

/** A set of documents with gold whose figures are frozen. */
export interface GoldGroup {
  readonly name: string;
  readonly gold: string;
  /** Where the documents are, where the gold files do not lie beside them. */
  readonly texts?: string;
  /** A path below ../shared that has to be there; a group without one always runs. */
  readonly needs?: string;
}

export const GOLD_GROUPS: readonly GoldGroup[] = [
  { name: 'seeds', gold: join(packageRoot, 'test', 'quality', 'gold', 'seeds') },
  { name: 'shared', gold: join(sharedFolder, 'eval', 'gold'), needs: 'eval/gold' },
  { name: 'carry', gold: join(packageRoot, 'test', 'quality', 'gold', 'carry'), texts: sharedFolder, needs: 'plans/unlabelled' },
  { name: 'blind-read', gold: join(packageRoot, 'test', 'quality', 'gold', 'blind-read'), texts: sharedFolder, needs: 'corpus' },
  { name: 'blind-unread', gold: join(packageRoot, 'test', 'quality', 'gold', 'blind-unread'), texts: sharedFolder, needs: 'corpus' },
];

export function evaluateGroup({ gold, texts }: GoldGroup): Evaluation {
  return evaluate(readGoldFolder(gold, texts), extractDocument, ontology(), isKnownName);
}
