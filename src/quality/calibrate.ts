import { readFileSync, writeFileSync } from 'node:fs';
import { parseDocument, type YAMLMap } from 'yaml';
import type { Evaluation } from './evaluate.js';
import type { RulePrecision } from './reliability.js';

/** The shape that the pipeline reads a rule's confidence from. */
type Counts = Omit<RulePrecision, 'rule'>;

/**
 * Writes how often each rule was right into a confidence table; its prior and comments stay. The rules that make tasks
 * and targets are judged by the counts of these.
 */
export function writeCalibration(path: string, evaluation: Evaluation): void {
  const table = parseDocument(readFileSync(path, 'utf8'));
  const rules = [...Object.entries(measuredRules(evaluation)), ...Object.entries(structureRules(evaluation))];
  const sorted: Readonly<Record<string, Counts>> = Object.fromEntries(rules.sort(([a], [b]) => (a < b ? -1 : 1)));
  const node = table.createNode(sorted, { aliasDuplicateObjects: false }) as YAMLMap<unknown, YAMLMap>;
  for (const { value } of node.items) if (value) value.flow = true;
  table.set('rules', node);
  writeFileSync(path, table.toString({ lineWidth: 140 }));
}

function measuredRules({ reliability, nameRules }: Evaluation): Record<string, Counts> {
  return Object.fromEntries([...nameRules, ...reliability.rules].map(({ rule, right, all }) => [rule, { right, all }]));
}

/** A task that gold has is a right task, its place in the outline with it; what it concerns is as right as the entities are. */
function structureRules({ documents }: Evaluation): Record<string, Counts> {
  const sum = (part: 'tasks' | 'targets' | 'entities'): Counts => {
    const right = documents.reduce((total, { score }) => total + score[part].right, 0);
    return { right, all: right + documents.reduce((total, { score }) => total + score[part].wrong, 0) };
  };
  const [tasks, targets, entities] = [sum('tasks'), sum('targets'), sum('entities')];
  return {
    'attribute:text': tasks,
    'attribute:gazetteer': entities,
    'structure:concerns': entities,
    'structure:subtask': tasks,
    'structure:target': targets,
    'structure:task': tasks,
  };
}
