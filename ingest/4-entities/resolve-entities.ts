import { hasTrait, typeWith } from '../../schema/entity-traits.js';
import { makeId } from '../../schema/ids.js';
import { contains } from '../../schema/span.js';
import { type Mention, TIER } from '../3-mentions/candidate.js';
import type { MentionedDocument } from '../3-mentions/find-mentions.js';
import type { Entity } from './entity.js';
import type { Identity } from './identity.js';
import { policyIdentity } from './policy-identity.js';
import { formKey, keysOf, SELF, thingKey } from './keys.js';
import { UnionFind } from './union-find.js';

const SHORTEST_TITLE_TAIL = 7;
const CLAUSE_END = /[,;:。]/;

interface Keyed {
  readonly mention: Mention;
  readonly key: string;
  readonly identity: Identity;
}

/** Stage 4: mentions joined to the things that they name, by shared forms, identities and declared aliases. */
export function resolveEntities(document: MentionedDocument): Entity[] {
  const { view } = document;
  const sets = new UnionFind();
  const declared = new Set(document.aliases.map(({ form }) => formKey(form)));
  const keyed = document.mentions.map((mention): Keyed => {
    const { keys, identity } = keysOf(mention, document);
    for (const key of keys) sets.union(keys[0]!, key);
    // 《办法》 that the text declares to be of another text is not the own one.
    if (mention.self && !(mention.rule === 'title' && declared.has(keys[0]!))) sets.union(SELF, keys[0]!);
    return { mention, key: keys[0]!, identity };
  });
  for (const { form, target, group } of document.aliases)
    if (group.length === 0) sets.union(formKey(view.text.slice(target.start, target.end)), formKey(form));
  const own = joinOwnTitle(document, keyed, sets);
  const groups = new Map<string, Keyed[]>();
  for (const one of keyed) {
    const root = sets.find(one.key);
    const group = groups.get(root);
    if (group) group.push(one);
    else groups.set(root, [one]);
  }
  for (const mention of issuersInTitle(document)) {
    const { keys, identity } = keysOf(mention, document);
    for (const key of keys) sets.union(keys[0]!, key);
    const root = sets.find(keys[0]!);
    if (![...groups.keys()].some((known) => sets.find(known) === root)) groups.set(root, [{ mention, key: keys[0]!, identity }]);
  }
  const self = sets.find(SELF);
  return [...groups].map(([root, group]) => makeEntity(group, root === self ? { identity: own } : undefined, document));
}

/** Issuers that the text names inside its title: their only mentions, where it names them nowhere else. */
function issuersInTitle({ metadata, sentences }: MentionedDocument): Mention[] {
  const { title, issuers } = metadata;
  return issuers.flatMap(({ span }): Mention[] => {
    const sentence = sentences.findIndex((candidate) => contains(candidate, span));
    if (!title || sentence === -1 || span.end <= span.start || !contains(title.span, span)) return [];
    return [{ ...span, type: typeWith('body'), rule: 'metadata:issuer', tier: TIER.TITLE, sentence }];
  });
}

/** Joins what means the document's own policy: its title and its number, and what the title means in other words. */
function joinOwnTitle(document: MentionedDocument, keyed: readonly Keyed[], sets: UnionFind): Identity | undefined {
  const { title, docNumber } = document.metadata;
  const forms = [title?.value, title?.value.replace(/[（(][^（）()]*[)）]$/, ''), docNumber?.value];
  const keys = forms.filter((form) => form !== undefined).map(formKey);
  const identity = title && policyIdentity(title.value, true, document);
  for (const key of identity ? [...keys, thingKey(typeWith('text'), identity)] : keys) sets.union(SELF, key);
  // “数据要素×”实施方案 for 北京市“数据要素×”实施方案: the tail of the own title, but not what that is written under.
  for (const { mention, key } of keyed) {
    const form = key.slice(formKey('').length);
    if (
      hasTrait(mention.type, 'text') &&
      form.length >= SHORTEST_TITLE_TAIL &&
      keys.some((own) => own.endsWith(form) && !(own !== form && isBasis(mention, document)))
    )
      sets.union(SELF, key);
  }
  return identity;
}

/** 根据国务院《优化营商环境条例》: a text that another is written under is not that one. */
function isBasis({ start, sentence }: Mention, { view, sentences, knowledge }: MentionedDocument): boolean {
  const before = view.text.slice(sentences[sentence]!.start, start);
  return knowledge.relations.basedOnVerb.test(before.split(CLAUSE_END).at(-1)!);
}

/** @param self the document's own policy, with what its title means */
function makeEntity(group: readonly Keyed[], self: { identity: Identity | undefined } | undefined, document: MentionedDocument): Entity {
  const mentions = group.map(({ mention }) => mention);
  const identity = self?.identity ?? surest(group);
  const { entry, jurisdiction, scope } = identity;
  const type = self ? typeWith('text') : (entry?.type ?? commonType(mentions));
  // A form that the rules read in two ways keeps one: the other mentions take the entity's type with it.
  const forms = formsOf(mentions, document);
  // What a rule knows of a name belongs to the type that it took it for (海关 as a body has a kind, as a technology none).
  const known = mentions.find((mention) => mention.type === type && mention.attributes);
  const attributes = { ...known?.attributes, ...(entry?.type === type ? entry.attributes : undefined) };
  return {
    id: makeId('entity', type, identity.name, scope),
    identity,
    type,
    name: forms[0]!,
    aliases: forms.slice(1),
    attributes,
    jurisdiction,
    mentions: mentions.map((mention) => (mention.type === type ? mention : { ...mention, type })),
    entry,
    self: self !== undefined,
  };
}

/** Of what the names of one thing mean, the surest: by rank, then by the longest name, whatever their order in the text. */
function surest(group: readonly Keyed[]): Identity {
  const order = (a: Identity, b: Identity): number =>
    b.rank - a.rank || b.name.length - a.name.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.scope < b.scope ? -1 : 1);
  return group.map(({ identity }) => identity).sort(order)[0]!;
}

function commonType(mentions: readonly Mention[]): string {
  const best = [...mentions].sort((a, b) => b.tier - a.tier || b.end - b.start - (a.end - a.start))[0]!;
  return best.type;
}

/** The distinct surfaces, the fullest first; a reference such as 本规划 never leads. */
function formsOf(mentions: readonly Mention[], { view }: MentionedDocument): string[] {
  const weights = new Map<string, number>();
  for (const mention of mentions) {
    // A title may be printed over several lines.
    const form = view.plain
      .slice(mention.start, mention.end)
      .split(/[\r\n]/)
      .map((words) => words.trim())
      .join('');
    const weight = (mention.rule === 'self-reference' || mention.rule === 'document-number' ? 0 : 1000) + form.length;
    weights.set(form, Math.max(weights.get(form) ?? 0, weight));
  }
  return [...weights].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1)).map(([form]) => form);
}
