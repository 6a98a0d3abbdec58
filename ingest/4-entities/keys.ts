import { hasTrait } from '../../schema/entity-traits.js';
import type { DocumentContext, Mention } from '../3-mentions/candidate.js';
import { comparable } from '../text/fold.js';
import { bodyIdentity } from './body-identity.js';
import { type Identity, listedIdentity, type NameContext, RANK } from './identity.js';
import { nameIdentity } from './name-identity.js';
import { policyIdentity } from './policy-identity.js';
import { zoneIdentity } from './zone-identity.js';

/** What a mention's surface says about which thing it names: keys that one thing shares, and which thing that is. */
export interface MentionKeys {
  readonly keys: readonly string[];
  readonly identity: Identity;
}

export const SELF = 'self';

/** The keys of a mention; two mentions that share a key name one thing. */
export function keysOf(mention: Mention, context: DocumentContext): MentionKeys {
  const text = context.view.text.slice(mention.start, mention.end);
  const identity = identityOf(mention, text.replace(/\s/g, ''), context);
  const keys = [formKey(text), thingKey(mention.type, identity)];
  if (mention.of) keys.push(formKey(mention.of));
  return { keys, identity };
}

/** What all mentions of one form share, wherever in the document they stand. */
export function formKey(form: string): string {
  return `form:${comparable(form)}`;
}

/** What all mentions of one thing share, whatever they call it. */
export function thingKey(type: string, { entry, name, scope }: Identity): string {
  return `thing:${entry?.type ?? type}:${scope}:${name}`;
}

/**
 * Which thing a name means, by its type and its words alone.
 * @param text the folded name, without white space
 */
export function identityOf(mention: Pick<Mention, 'type' | 'entry' | 'rule' | 'local'>, text: string, context: NameContext): Identity {
  const { type, entry, rule } = mention;
  if (hasTrait(type, 'body')) return bodyIdentity(text, mention, context);
  if (entry) return listedIdentity(entry);
  if (rule === 'document-number') return { name: comparable(text), scope: '', rank: RANK.PROVISIONAL };
  if (hasTrait(type, 'text')) return policyIdentity(text, false, context);
  const listed = listedName(type, text, context);
  if (listed) return listed;
  if (hasTrait(type, 'site')) return zoneIdentity(text, context);
  return hasTrait(type, 'term') ? { name: comparable(text), scope: '', rank: RANK.FORM } : nameIdentity(text, context);
}

/** What a gazetteer has under the name, or under what is left of it without the number or year of one holding (第六届进博会). */
function listedName(type: string, text: string, context: NameContext): Identity | undefined {
  const { forms, identity } = context.knowledge;
  const series = text.replace(identity.edition, '');
  for (const form of [text, series]) {
    const found = forms.get(form).find(({ entry }) => entry.type === type);
    if (found) return listedIdentity(found.entry);
  }
  return series === text || hasTrait(type, 'term') ? undefined : nameIdentity(series, context);
}
