import { ontology } from '../schema/ontology.js';
import type { RunRecord } from '../schema/records.js';
import { PIPELINE_VERSION } from './pipeline-version.js';
import { stageVersions } from './versions/stage-versions.js';

/** What reads a document now. @param isText whether it is text from the start, or a file that a reader of its format makes text of */
export function currentRun(isText: boolean): RunRecord {
  return { pipeline: PIPELINE_VERSION, ontology: ontology().version, stages: stageVersions(isText) };
}

/**
 * What of a run would be done otherwise now, as words for a person: `ontology`, the stages by their names, or `pipeline` where the
 * run does not tell of its stages. Empty where the same bytes would give the same records.
 */
export function changedSince(run: RunRecord): readonly string[] {
  const { stages } = run;
  if (!stages) return ['pipeline'];
  const now = currentRun(stages['formats'] === undefined);
  const changed = Object.entries(now.stages ?? {}).filter(([stage, version]) => stages[stage] !== version);
  return [...(run.ontology === now.ontology ? [] : ['ontology']), ...changed.map(([stage]) => stage)];
}
