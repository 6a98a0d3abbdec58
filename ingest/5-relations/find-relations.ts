import { hasTrait } from '../../schema/entity-traits.js';
import type { Issue } from '../1-document/document.js';
import { ontology as sharedOntology } from '../../schema/ontology.js';
import type { MentionedDocument } from '../3-mentions/find-mentions.js';
import type { Entity } from '../4-entities/entity.js';
import { readTargets, type Target } from '../4-entities/targets.js';
import { unreadQuantities } from '../4-entities/unread-quantities.js';
import { readRowTasks } from '../4-entities/row-tasks.js';
import { readTasks, type Task } from '../4-entities/tasks.js';
import { type Claim, endOf } from './claim.js';
import { findAnaphora } from './anaphora.js';
import { relationsOfSentences } from './clause-relations.js';
import { namedSentences } from './clauses.js';
import { approvalClaims, basedOnClaims, issueClaims, titleIssuerClaims } from './document-relations.js';
import { adjacencyClaims, branchClaims, containmentClaims, groupClaims, officeClaims, subordinateClaims } from './name-relations.js';
import { ownPlaceOf } from './own-place.js';
import { settings } from './settings.js';
import { successorClaims } from './successors.js';
import { tasksOfRows } from './table-tasks.js';
import {
  responsibilityClaims,
  structureClaims,
  taskEnd,
  taskOfSection,
  leftResponsibilities,
  unresolvedResponsibilities,
} from './task-relations.js';
import { unreadTables } from './unread-tables.js';

export interface RelatedDocument extends MentionedDocument {
  readonly entities: readonly Entity[];
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
  readonly claims: readonly Claim[];
}

/** Stage 5: what the text says of its entities, one claim a place that says it. */
export function findRelations(document: MentionedDocument, entities: readonly Entity[]): RelatedDocument {
  const { view, knowledge, metadata } = document;
  const { relations: rules, targets: targetRules } = knowledge;
  const self = entities.find((entity) => entity.self);
  const policyId = self?.id ?? document.source;
  const headed = readTasks(document, policyId);
  const targets = readTargets(document, policyId, targetRules);
  const { date } = metadata;
  const year = date ? Number(date.value.slice(0, 4)) : undefined;
  const taskOf = taskOfSection(headed, document);
  const repeated = tasksOfRows(document, headed);
  const rows = readRowTasks(document, policyId, repeated);
  const tasks = [...headed, ...new Set(rows.values())];
  const taskOfRow = new Map([...repeated, ...rows]);
  const ownPlace = ownPlaceOf(document, entities);
  const sentences = namedSentences(document, entities, findAnaphora(document, entities, ownPlace));
  const scope = {
    rules,
    ontology: sharedOntology(),
    settingOf: settings(document.sections, (section) => taskOf(section) !== undefined),
    year,
  };
  const stated = relationsOfSentences(sentences, scope);
  // A body of a list of those responsible bears the task, and does nothing else that its sentence says.
  const listed = new Set(
    [...document.responsibilities.values()].flat().flatMap(({ running, agent, start }) => (running || agent ? [] : [start])),
  );
  const claims = [
    ...issueClaims(document, sentences, self),
    ...basedOnClaims(document, sentences, self),
    ...approvalClaims(sentences, self, scope, view.text),
    ...titleIssuerClaims(sentences, rules, view.text),
    ...stated.claims.filter((claim) => !listed.has(claim.subject.start) && !isOwnPlaceIssuing(claim, self, entities, metadata)),
    ...branchClaims(document, entities, scope),
    ...officeClaims(document, entities, scope),
    ...containmentClaims(document, entities),
    ...groupClaims(document, entities),
    ...successorClaims(document, entities, knowledge.successors),
    ...adjacencyClaims(sentences),
    ...subordinateClaims(sentences, rules, view.text),
    ...responsibilityClaims(document, sentences, taskOf, taskOfRow),
    ...structureClaims(document, sentences, tasks, self, taskOf, rows),
    ...targetClaims(targets, self, taskOf),
  ];
  // What the headings lack, a table may have.
  const isMended = ({ code }: Issue): boolean => rows.size > 0 && (code === 'NO_TASKS' || code === 'NO_STRUCTURE');
  const issues = [
    ...document.issues.filter((issue) => !isMended(issue)),
    ...stated.issues,
    ...unresolvedResponsibilities(document, taskOf, taskOfRow),
    ...leftResponsibilities(document),
    ...unreadTables(document, targets, taskOfRow),
    ...unreadQuantities(document, targets, targetRules),
  ];
  const speaks =
    ownPlace && !entities.includes(ownPlace) && claims.some(({ subject, object }) => [subject.id, object.id].includes(ownPlace.id));
  return { ...document, entities: speaks ? [...entities, ownPlace] : entities, tasks, targets, claims, issues };
}

/** 陕西省…方案: where the head says which body issued the text, the place in its title is no other issuer. */
function isOwnPlaceIssuing(
  { type, subject, object }: Claim,
  self: Entity | undefined,
  entities: readonly Entity[],
  { issuers }: MentionedDocument['metadata'],
): boolean {
  if (type !== 'ISSUES' || object.id !== self?.id || issuers.length === 0) return false;
  return hasTrait(entities.find(({ id }) => id === subject.id)?.type, 'place');
}

function targetClaims(targets: readonly Target[], self: Entity | undefined, taskOf: (section: number) => Task | undefined): Claim[] {
  return targets.flatMap((target) => {
    const task = taskOf(target.section);
    const setter = task ? taskEnd(task) : self && endOf(self);
    if (!setter) return [];
    return [
      {
        type: 'SETS_TARGET',
        subject: setter,
        object: { id: target.id, ...target.span },
        span: target.sentence,
        section: target.section,
        modality: 'PLANNED' as const,
        rule: 'structure:target',
      },
    ];
  });
}
