import { hasTrait } from '../../schema/entity-traits.js';
import type { MentionedDocument } from '../3-mentions/find-mentions.js';
import { bodyIdentity } from '../4-entities/body-identity.js';
import type { Entity } from '../4-entities/entity.js';
import type { Identity } from '../4-entities/identity.js';
import { type Division, holds } from '../knowledge/divisions.js';
import { comparable } from '../text/fold.js';
import type { RelationRules } from '../knowledge/relation-rules.js';
import type { RuleName } from '../versions/rule-version.js';
import { type Claim, type ClaimEnd, cue, endOf } from './claim.js';
import type { ClauseScope } from './clause-relations.js';
import { endsOf, type NamedSentence } from './clauses.js';

/** The shortest name of a body that a place or level gives its meaning (区政府), in code units. */
const SHORTEST_PARENT = 3;

/** Relations that names themselves state; the evidence is the mention. */
function mentionClaim(type: string, subject: Entity, object: ClaimEnd, document: MentionedDocument, rule: RuleName): Claim {
  const mention = subject.mentions[0]!;
  return {
    type,
    subject: endOf(subject, mention),
    object,
    span: { start: mention.start, end: mention.end },
    section: document.sentences[mention.sentence]!.section,
    modality: 'FACT',
    rule,
  };
}

/** 中国银联深圳分公司, 国务院国资委办公厅: a name that is another institution's name with a branch's ending behind it. */
export function branchClaims(document: MentionedDocument, entities: readonly Entity[], scope: ClauseScope): Claim[] {
  const { rules } = scope;
  const institutions = entities.filter((entity) => hasTrait(entity.type, 'body'));
  const byForm = new Map<string, Entity>();
  for (const entity of institutions) for (const form of formsOf(entity, document)) byForm.set(comparable(form), entity);
  const byMeaning = new Map(institutions.map((entity) => [meaningOf(entity.identity), entity]));
  return institutions.flatMap((entity) => {
    for (const form of [entity.name, ...entity.aliases].map(comparable).flatMap((name) => [name, name.replace(rules.partyPrefix, '')])) {
      for (let cut = form.length - 2; cut >= 2; cut--) {
        if (!rules.branchEnding.test(form.slice(cut))) continue;
        const head = form.slice(0, cut);
        const meaning = cut < SHORTEST_PARENT ? undefined : meaningOf(bodyIdentity(head, { rule: 'name:branch' }, document));
        const parent = byForm.get(head) ?? (meaning === undefined ? undefined : byMeaning.get(meaning));
        if (parent && parent !== entity) return [branchClaim(entity, parent, document, scope)];
      }
    }
    return [];
  });
}

function branchClaim(branch: Entity, parent: Entity, document: MentionedDocument, scope: ClauseScope): Claim {
  const planned = [branch, parent].some((body) => isToBeSetUp(body, document, scope));
  return { ...mentionClaim('BRANCH_OF', branch, endOf(parent), document, 'name:branch'), modality: planned ? 'PLANNED' : 'FACT' };
}

/** 成立市X领导小组, in a task: there is no such body yet. */
function isToBeSetUp({ mentions }: Entity, { view, sentences }: MentionedDocument, { rules, settingOf }: ClauseScope): boolean {
  return mentions.some(({ start, sentence }) => {
    const { section, start: from } = sentences[sentence]!;
    const before = view.text.slice(from, start);
    return settingOf(section) === 'TASK' && rules.setUp.test(before) && !rules.pastInTask.test(before);
  });
}

/** What bodies of one identity share: 区政府, in a text of 青浦区, is 上海市青浦区人民政府. */
function meaningOf({ name, scope }: Pick<Identity, 'name' | 'scope'>): string {
  return `${scope}:${name}`;
}

/** 领导小组办公室, in a text of 市海上风电领导小组: the office of the one body whose name ends so. */
export function officeClaims(document: MentionedDocument, entities: readonly Entity[], scope: ClauseScope): Claim[] {
  const { rules } = scope;
  const institutions = entities.filter((entity) => hasTrait(entity.type, 'body'));
  return institutions.flatMap((office) => {
    const tail = rules.officeOfTail.exec(comparable(office.name))?.[1];
    if (tail === undefined) return [];
    const above = institutions.filter(({ name }) => comparable(name).endsWith(tail) && comparable(name).length > tail.length);
    return above.length === 1 && above[0] !== office ? [branchClaim(office, above[0]!, document, scope)] : [];
  });
}

/** 海燕集团旗下海燕银行: the word between two bodies says that the second is below the first. */
export function subordinateClaims(sentences: readonly NamedSentence[], rules: RelationRules, text: string): Claim[] {
  return sentences.flatMap((sentence) =>
    sentence.names.flatMap((body, index) => {
      const above = sentence.names[index - 1];
      if (!above || !hasTrait(body.entity.type, 'body') || !hasTrait(above.entity.type, 'body') || above.entity === body.entity) return [];
      if (!rules.subordinate.test(text.slice(above.end, body.start))) return [];
      const span = { start: above.start, end: body.end };
      const cues = [cue('TRIGGER', { start: above.end, end: body.start })];
      const base = { type: 'BRANCH_OF', subject: endsOf(body)[0]!, object: endsOf(above)[0]!, cues, span, section: sentence.section };
      return [{ ...base, modality: 'FACT' as const, rule: 'name:subordinate' }];
    }),
  );
}

/** The forms by which a branch may call its parent: those of the text and the gazetteer, and a local body's with its place in full. */
function formsOf({ name, aliases, entry, jurisdiction }: Entity, { knowledge }: MentionedDocument): string[] {
  const forms = [name, ...aliases];
  const known = entry ? [entry.name, ...entry.aliases] : [];
  if (!jurisdiction) return [...forms, ...known];
  const bare = forms.map((form) => form.slice(1));
  const bases = bare.flatMap((form) => knowledge.departments.get(form).map((department) => department.base));
  return [...forms, ...known, ...[...bare, ...bases].map((form) => jurisdiction + form)];
}

/** A division lies in the nearest division above it that the text names too: general knowledge, said to be so. */
export function containmentClaims(document: MentionedDocument, entities: readonly Entity[]): Claim[] {
  const places = entities.flatMap((entity) =>
    entity.entry && 'adcode' in entity.entry ? [{ entity, division: entity.entry as Division }] : [],
  );
  return places.flatMap(({ entity, division }) => {
    const above = places.filter((other) => other.entity !== entity && holds(other.division, division));
    const nearest = above.find((other) => above.every((further) => further === other || holds(further.division, other.division)));
    if (!nearest) return [];
    return [
      { ...mentionClaim('LOCATED_IN', entity, endOf(nearest.entity), document, 'gazetteer:containment'), gazetteer: division.source },
    ];
  });
}

/** 南山区深圳湾科技生态园: a place right before a zone is where the zone lies. */
export function adjacencyClaims(sentences: readonly NamedSentence[]): Claim[] {
  return sentences.flatMap((sentence) =>
    sentence.names.flatMap((zone, index) => {
      const place = sentence.names[index - 1];
      if (!place || !hasTrait(zone.entity.type, 'site') || !hasTrait(place.entity.type, 'place') || place.end !== zone.start) return [];
      const span = { start: place.start, end: zone.end };
      const base = { type: 'LOCATED_IN', subject: endsOf(zone)[0]!, object: endsOf(place)[0]!, span, section: sentence.section };
      return [{ ...base, modality: 'FACT' as const, rule: 'name:adjacent-place' }];
    }),
  );
}

/** A、B（简称“双园”）: each member is part of what the form names. */
export function groupClaims(document: MentionedDocument, entities: readonly Entity[]): Claim[] {
  if (document.aliases.every(({ group }) => group.length === 0)) return [];
  const byStart = new Map(entities.flatMap((entity) => entity.mentions.map(({ start }) => [start, entity] as const)));
  return document.aliases.flatMap((alias) => {
    const whole = byStart.get(alias.start);
    if (!whole || alias.group.length === 0) return [];
    const wholeSpan = { start: alias.start, end: alias.start + alias.form.length };
    return alias.group.flatMap((member) => {
      const part = byStart.get(member.start);
      if (!part || part === whole || part.type !== whole.type) return [];
      return [
        {
          ...mentionClaim('PART_OF', part, endOf(whole, wholeSpan), document, 'alias:group'),
          subject: endOf(part, member),
          span: { start: member.start, end: wholeSpan.end },
        },
      ];
    });
  });
}
