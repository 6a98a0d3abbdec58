import { ontology } from '../schema/ontology.js';
import type { RunRecord } from '../schema/records.js';
import { PIPELINE_VERSION } from './pipeline-version.js';
import { stageVersions } from './versions/stage-versions.js';

/**
 * What reads a document now.
 * @param isText whether it is text from the start, or a file that a reader of its format makes text of
 * @param suggestedBy the model that has a part in it, where one has
 */
export function currentRun(isText: boolean, suggestedBy?: string): RunRecord {
  return { pipeline: PIPELINE_VERSION, ontology: ontology().version, stages: stageVersions(isText, suggestedBy) };
}

/**
 * What of a run would be done otherwise now, as words for a person: `ontology`, the stages by their names, or `pipeline` where the
 * run does not tell of its stages. Empty where the same bytes would give the same records.
 * @param suggestedBy the model that would be asked now, null for none; where it is left out, whichever was asked then counts as that
 */
export function changedSince(run: RunRecord, suggestedBy?: string | null): readonly string[] {
  const { stages } = run;
  if (!stages) return ['pipeline'];
  const now = currentRun(stages['formats'] === undefined, suggestedBy ?? undefined);
  const changed = Object.entries(now.stages ?? {}).filter(([stage, version]) => stages[stage] !== version);
  if (suggestedBy === null && stages['suggestions'] !== undefined) changed.push(['suggestions', '']);
  return [...(run.ontology === now.ontology ? [] : ['ontology']), ...changed.map(([stage]) => stage)];
}
