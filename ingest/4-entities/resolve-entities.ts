import { hasTrait, typeWith } from '../../schema/entity-traits.js';
import { makeId } from '../../schema/ids.js';
import type { Mention } from '../3-mentions/candidate.js';
import type { MentionedDocument } from '../3-mentions/find-mentions.js';
import { comparable, fold } from '../text/fold.js';
import type { GazetteerEntry } from '../knowledge/gazetteer.js';
import type { Entity } from './entity.js';
import { keysOf, SELF } from './keys.js';
import { UnionFind } from './union-find.js';

const SHORTEST_TITLE_TAIL = 7;

/** Stage 4: mentions joined to the things that they name, by shared forms, declared aliases and general knowledge. */
export function resolveEntities(document: MentionedDocument): Entity[] {
  const { view } = document;
  const sets = new UnionFind();
  const entries = new Map<string, GazetteerEntry>();
  const surface = (span: { start: number; end: number }): string => comparable(view.text.slice(span.start, span.end));
  const keyed = document.mentions.map((mention) => {
    const { keys, entry } = keysOf(mention, document);
    for (const key of keys) sets.union(keys[0]!, key);
    if (entry) entries.set(keys[0]!, entry);
    return { mention, key: keys[0]! };
  });
  for (const alias of document.aliases) {
    if (alias.group.length === 0) sets.union(`form:${surface(alias.target)}`, `form:${comparable(alias.form)}`);
  }
  const own = ownForms(document);
  for (const key of own) sets.union(SELF, `form:${key}`);
  // “数据要素×”实施方案 for 北京市“数据要素×”实施方案: the tail of the own title.
  for (const { mention, key } of keyed) {
    const form = key.slice('form:'.length);
    if (hasTrait(mention.type, 'text') && form.length >= SHORTEST_TITLE_TAIL && own.some((title) => title.endsWith(form)))
      sets.union(SELF, key);
  }
  const groups = new Map<string, Mention[]>();
  for (const { mention, key } of keyed) {
    const root = sets.find(key);
    const group = groups.get(root);
    if (group) group.push(mention);
    else groups.set(root, [mention]);
  }
  const entryOf = new Map([...entries].map(([key, entry]) => [sets.find(key), entry]));
  const self = sets.find(SELF);
  return [...groups].map(([root, mentions]) => makeEntity(mentions, entryOf.get(root), root === self, document));
}

/** Comparable forms that mean the document's own policy: its title and its number. */
function ownForms({ metadata }: MentionedDocument): string[] {
  const { title, docNumber } = metadata;
  const forms = [title?.value, title?.value.replace(/[（(][^（）()]*[)）]$/, ''), docNumber?.value];
  return forms.filter((form) => form !== undefined).map((form) => comparable(form).replace(/(\d)年$/, '$1'));
}

function makeEntity(mentions: readonly Mention[], entry: GazetteerEntry | undefined, self: boolean, document: MentionedDocument): Entity {
  const type = self ? typeWith('text') : (entry?.type ?? commonType(mentions));
  // A form that the rules read in two ways keeps one: the other mentions take the entity's type with it.
  const forms = formsOf(mentions, document);
  const name = forms[0]!;
  const local = mentions.some((mention) => mention.local);
  const jurisdiction = local ? document.jurisdiction?.name : undefined;
  // What a rule knows of a name belongs to the type that it took it for (海关 as a body has a kind, as a technology none).
  const known = mentions.find((mention) => mention.type === type && mention.attributes);
  const attributes = { ...known?.attributes, ...(entry?.type === type ? entry.attributes : undefined) };
  const identity = entry?.name ?? fold(name);
  return {
    id: makeId('entity', type, identity, entry?.attributes['adcode'] ?? jurisdiction ?? ''),
    type,
    name,
    aliases: forms.slice(1),
    attributes,
    jurisdiction,
    mentions: mentions.map((mention) => (mention.type === type ? mention : { ...mention, type })),
    entry,
    self,
  };
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
