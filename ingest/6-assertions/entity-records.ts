import { typeWith } from '../../schema/entity-traits.js';
import type { AssertionRecord, EntityRecord, MentionRecord } from '../../schema/records.js';
import type { Entity } from '../4-entities/entity.js';
import type { Target } from '../4-entities/targets.js';
import type { Task } from '../4-entities/tasks.js';
import type { RuleName } from '../versions/rule-version.js';
import type { RecordBuilder } from './record-builder.js';

/** What one entity contributes. */
export interface EntityRecords {
  readonly entity: EntityRecord;
  readonly mentions: readonly MentionRecord[];
  readonly assertions: readonly AssertionRecord[];
}

type Attributes = Readonly<Record<string, string | number>>;

export function namedEntityRecords(entity: Entity, builder: RecordBuilder): EntityRecords {
  const { sentences, metadata } = builder.document;
  const mentions = entity.mentions.map((mention) =>
    builder.mention(mention, entity.id, sentences[mention.sentence]!.section, mention.rule),
  );
  const first = entity.mentions[0]!;
  const evidence = builder.evidence(first, sentences[first.sentence]!.section);
  const source = entity.entry ? `gazetteer:${entity.entry.source}` : 'text';
  const { docNumber, periodStart, periodEnd } = metadata;
  const own: Attributes = entity.self
    ? { ...(docNumber ? { docNumber: docNumber.value } : {}), ...(periodStart ? { periodStart } : {}), ...(periodEnd ? { periodEnd } : {}) }
    : {};
  const assertions = [
    ...Object.entries(entity.attributes).map(([name, value]) =>
      builder.attributeAssertion(entity.id, name, value, evidence, first.rule, source),
    ),
    ...Object.entries(own).map(([name, value]) => builder.attributeAssertion(entity.id, name, value, evidence, 'metadata')),
  ];
  const record: EntityRecord = {
    id: entity.id,
    type: entity.type,
    name: entity.name,
    aliases: [...entity.aliases],
    ...(entity.jurisdiction ? { jurisdiction: entity.jurisdiction } : {}),
    attributes: { ...entity.attributes, ...own },
  };
  return { entity: record, mentions, assertions };
}

export function taskRecords(task: Task, builder: RecordBuilder): EntityRecords {
  const attributes: Attributes = { number: task.number, title: task.title, ...(task.parentTask ? { parent: task.parentTask.number } : {}) };
  return placedRecords(task.id, typeWith('task'), task.title, attributes, task.titleSpan, task.section, 'structure:task', builder);
}

export function targetRecords(target: Target, builder: RecordBuilder): EntityRecords {
  const { value, valueMax, unit, comparator, year, subject, binding } = target;
  const attributes: Attributes = {
    value,
    ...(valueMax === undefined ? {} : { valueMax }),
    unit,
    comparator,
    ...(year === undefined ? {} : { year }),
    ...(subject ? { subject } : {}),
    ...(binding ? { binding } : {}),
  };
  const quote = builder.evidence(target.span, target.section).quote;
  return placedRecords(target.id, typeWith('target'), quote, attributes, target.span, target.section, 'target:quantity', builder);
}

function placedRecords(
  id: string,
  type: string,
  name: string,
  attributes: Attributes,
  span: { start: number; end: number },
  section: number,
  rule: RuleName,
  builder: RecordBuilder,
): EntityRecords {
  const evidence = builder.evidence(span, section);
  return {
    entity: { id, type, name, aliases: [], attributes: { ...attributes } },
    mentions: [builder.mention(span, id, section, rule)],
    assertions: Object.entries(attributes).map(([attribute, value]) => builder.attributeAssertion(id, attribute, value, evidence, rule)),
  };
}
