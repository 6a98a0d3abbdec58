import { hasTrait } from '../../schema/entity-traits.js';
import type { MentionedDocument } from '../3-mentions/find-mentions.js';
import type { Entity } from '../4-entities/entity.js';
import { comparable } from '../text/fold.js';
import type { RelationRules } from '../knowledge/relation-rules.js';
import type { RuleName } from '../versions/rule-version.js';
import { type Claim, type ClaimEnd, type Cue, cue, endOf } from './claim.js';
import type { ClauseScope } from './clause-relations.js';
import { endsOf, type Named, type NamedSentence } from './clauses.js';

/** Who issued the document and when, from what it says of itself. */
export function issueClaims({ metadata }: MentionedDocument, sentences: readonly NamedSentence[], self: Entity | undefined): Claim[] {
  if (!self) return [];
  const { issuers, date } = metadata;
  const names = sentences.flatMap((sentence) => sentence.names.map((name) => ({ name, section: sentence.section })));
  return issuers.flatMap((issuer) => {
    const span = issuer.span;
    const found =
      names.find(({ name }) => name.start === span.start && name.end === span.end) ??
      names.find(({ name }) => isCalled(name, issuer.value));
    if (!found || !hasTrait(found.name.entity.type, 'body', 'place')) return [];
    return [
      {
        type: 'ISSUES',
        subject: endOf(found.name.entity, found.name),
        object: endOf(self),
        span: { start: found.name.start, end: found.name.end },
        section: found.section,
        modality: 'FACT' as const,
        rule: 'metadata:issuer',
        ...(date ? { date: date.value, cues: date.span.end > date.span.start ? [cue('DATE', date.span)] : [] } : {}),
      },
    ];
  });
}

/** An issuer named inside the title has no mention of its own there: any other of its mentions will do. */
function isCalled({ entity }: Named, name: string): boolean {
  return [entity.name, ...entity.aliases].some((form) => comparable(form) === comparable(name));
}

/** 根据《A》《B》…制定本规划: the document is based on each policy named there. */
export function basedOnClaims(document: MentionedDocument, sentences: readonly NamedSentence[], self: Entity | undefined): Claim[] {
  if (!self) return [];
  const { text } = document.view;
  const rules = document.knowledge.relations;
  const firstHeading = document.sections.find(({ kind }) => kind !== 'DOCUMENT' && kind !== 'FRONT')?.span.start ?? 0;
  return sentences.flatMap((sentence) => {
    const body = text.slice(sentence.start, sentence.end);
    const verb = rules.basedOnVerb.exec(body);
    const purpose = rules.basedOnPurpose.exec(body);
    // The sentence that opens the text says under what it is written, whatever it goes on with.
    const isPreamble = sentence.start < firstHeading && rules.basedOnOpening.test(body);
    const from = verb && ((purpose && purpose.index > verb.index) || isPreamble) ? verb.index : undefined;
    if (from === undefined) return [];
    const to = sentence.start + (purpose && purpose.index > from ? purpose.index : body.length);
    const policies = sentence.names.filter(
      ({ entity, start }) => hasTrait(entity.type, 'text') && entity !== self && start >= sentence.start + from && start < to,
    );
    return uniqueEntities(policies).map((policy) =>
      claim('BASED_ON', endOf(self), endsOf(policy)[0]!, sentence, 'based-on', sentence, [triggerAt(sentence.start + from, verb![0])]),
    );
  });
}

/**
 * 经市政府同意，现印发: the body named there approved the document. What is approved inside its tasks, or by those who carry it
 * out (经X审核同意后办理, 经X批准设立的Y), is something else.
 */
export function approvalClaims(sentences: readonly NamedSentence[], self: Entity | undefined, scope: ClauseScope, text: string): Claim[] {
  if (!self) return [];
  const { rules, settingOf } = scope;
  return sentences.flatMap((sentence) => {
    const body = text.slice(sentence.start, sentence.end);
    const match = rules.approvedBy.exec(body);
    if (!match) return [];
    const behind = body.slice(match.index + match[0].length);
    const ofText = settingOf(sentence.section) === 'OTHER' ? !rules.approvesOther.test(behind) : rules.publishes.test(behind);
    if (!ofText) return [];
    const from = sentence.start + match.index;
    const end = from + match[0].length;
    const verb = match[0].slice(match[0].indexOf(match[1]!) + match[1]!.length);
    const triggers = [triggerAt(end - verb.length, verb)];
    return sentence.names
      .filter(({ entity, start, end: stop }) => hasTrait(entity.type, 'body') && start >= from && stop <= end)
      .map((name) => claim('APPROVES', endOf(name.entity, name), endOf(self), sentence, 'approved-by', { start: from, end }, triggers));
  });
}

/** 国家数据局等部门印发的《X》, 中国人民银行《X》: the body right before a title issued it. */
export function titleIssuerClaims(sentences: readonly NamedSentence[], rules: RelationRules, text: string): Claim[] {
  return sentences.flatMap((sentence) =>
    sentence.names.flatMap((policy, index) => {
      const issuer = sentence.names[index - 1];
      if (!issuer || !hasTrait(policy.entity.type, 'text') || !hasTrait(issuer.entity.type, 'body')) return [];
      const words = text.slice(issuer.end, policy.start);
      if (!rules.titleIssuer.test(words)) return [];
      const span = { start: issuer.start, end: policy.end };
      return [claim('ISSUES', endsOf(issuer)[0]!, endsOf(policy)[0]!, sentence, 'title-issuer', span, [triggerAt(issuer.end, words)])];
    }),
  );
}

function claim(
  type: string,
  subject: ClaimEnd,
  object: ClaimEnd,
  { section }: NamedSentence,
  rule: RuleName,
  { start, end }: Claim['span'],
  cues: readonly Cue[],
): Claim {
  return { type, subject, object, cues, span: { start, end }, section, modality: 'FACT', rule };
}

function triggerAt(start: number, words: string): Cue {
  return cue('TRIGGER', { start, end: start + words.length });
}

function uniqueEntities(names: readonly Named[]): Named[] {
  return names.filter((name, index) => names.findIndex((other) => other.entity === name.entity) === index);
}
