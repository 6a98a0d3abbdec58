import type { IssueLevel } from '../../schema/issues.js';
import type { Ontology } from '../../schema/ontology.js';
import type { DocumentGraph } from '../../schema/records.js';

/** What the extraction gave for one plan, as counts: for plans without gold, where nothing can be scored. */
export interface PlanSummary {
  /** The plan as the user named it. */
  readonly source: string;
  /** Code points of the stored text. */
  readonly characters: number;
  readonly sections: number;
  /** By entity type, in the order of the ontology; a type that the plan does not have stands with 0. Tasks and targets are entities too. */
  readonly entities: Readonly<Record<string, number>>;
  readonly mentions: number;
  /** By relation type, as for the entities. */
  readonly relations: Readonly<Record<string, number>>;
  readonly assertions: number;
  readonly issues: Readonly<Record<IssueLevel, number>>;
}

/** Counts the records of one plan. */
export function summarisePlan(source: string, graph: DocumentGraph, ontology: Ontology): PlanSummary {
  return {
    source,
    characters: graph.document.length,
    sections: graph.sections.length,
    entities: countBy(ontology.entityTypes, graph.entities),
    mentions: graph.mentions.length,
    relations: countBy(ontology.relationTypes, graph.relations),
    assertions: graph.assertions.length,
    issues: countLevels(graph.issues),
  };
}

function countBy(types: readonly { readonly name: string }[], records: readonly { readonly type: string }[]): Record<string, number> {
  const counts = Object.fromEntries(types.map(({ name }) => [name, 0]));
  for (const { type } of records) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

function countLevels(issues: DocumentGraph['issues']): Record<IssueLevel, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { level } of issues) counts[level] += 1;
  return counts;
}
