import { hasTrait } from '../../schema/entity-traits.js';
import type { DocumentContext } from '../3-mentions/candidate.js';
import type { Mention } from '../3-mentions/candidate.js';
import { comparable } from '../text/fold.js';
import type { GazetteerEntry } from '../knowledge/gazetteer.js';
import type { Department } from '../knowledge/departments.js';

/** What a mention's surface says about which thing it names: keys that one thing shares. */
export interface MentionKeys {
  readonly keys: readonly string[];
  readonly entry: GazetteerEntry | undefined;
}

export const SELF = 'self';

/** The keys of a mention; two mentions that share a key name one thing. */
export function keysOf(mention: Mention, context: DocumentContext): MentionKeys {
  const surface = comparable(context.view.text.slice(mention.start, mention.end));
  const keys = [`form:${surface}`];
  if (mention.self) keys.push(SELF);
  // （2023-2025年） and （2023-2025） are one period.
  if (hasTrait(mention.type, 'text')) keys.push(`form:${surface.replace(/(\d)年$/, '$1')}`);
  if (mention.of) keys.push(`form:${comparable(mention.of)}`);
  if (hasTrait(mention.type, 'body')) keys.push(...placedKeys(mention, context));
  const department = departmentKey(mention, context);
  if (department) keys.push(department.key);
  const entry = mention.entry ?? department?.entry ?? knownInstitution(mention, context);
  if (entry) keys.push(`entry:${entry.type}:${entry.attributes['adcode'] ?? ''}:${entry.name}`);
  return { keys, entry };
}

/** The gazetteer's entry for a name that another rule found (an issuer's signature, a unit of a list). */
function knownInstitution(mention: Mention, { knowledge: known, view }: DocumentContext): GazetteerEntry | undefined {
  if (!hasTrait(mention.type, 'body') || mention.local) return undefined;
  return known.forms.get(view.text.slice(mention.start, mention.end)).find(({ entry }) => hasTrait(entry.type, 'body'))?.entry;
}

/** 市大数据局 and 北京市大数据局 are one body in a text of 北京市; 和 may be left out (发展和改革委, 发展改革委). */
function placedKeys(mention: Mention, context: DocumentContext): string[] {
  const { jurisdiction, knowledge: known, view } = context;
  const text = view.text.slice(mention.start, mention.end);
  const bare = text.replace(/[和与]/g, '');
  const keys = bare === text ? [] : [`form:${comparable(bare)}`];
  for (let place = jurisdiction; place; place = place.parent) {
    if (text.startsWith(place.name)) keys.push(`placed:${place.name}:${comparable(bare.slice(place.name.length))}`);
  }
  for (const prefix of known.places.levelPrefixes) {
    if (!text.startsWith(prefix)) continue;
    const place = placeName(prefix, context);
    if (place !== undefined && place !== prefix) keys.push(`placed:${place}:${comparable(bare.slice(prefix.length))}`);
  }
  return keys;
}

/**
 * A department's key is its place and its full base name, so that 市发改委, 深圳市发展改革委 and 深圳市发展和改革委员会 are
 * one; a bare form (发展改革委) is the body at the issuer's own level.
 */
function departmentKey(mention: Mention, context: DocumentContext): { key: string; entry?: GazetteerEntry } | undefined {
  if (!hasTrait(mention.type, 'body') || mention.entry) return undefined;
  const { knowledge: known, view } = context;
  const text = view.text.slice(mention.start, mention.end);
  for (let at = 0; at < text.length - 1; at++) {
    const department = known.departments.get(text.slice(at))[0];
    if (!department) continue;
    if (at === 0)
      return mention.local && context.jurisdiction
        ? { key: `department:${context.jurisdiction.name}:${department.base}` }
        : nationalKey(department, context);
    const place = placeName(text.slice(0, at), context);
    return place === undefined ? undefined : { key: `department:${place}:${department.base}` };
  }
  return undefined;
}

function nationalKey(department: Department, context: DocumentContext): { key: string; entry?: GazetteerEntry } {
  const { country, national } = context.knowledge.places;
  for (const form of [...national.map((prefix) => prefix + department.base), department.base]) {
    const entry = context.knowledge.forms.get(form).find((candidate) => hasTrait(candidate.entry.type, 'body'))?.entry;
    if (entry) return { key: `department:${country.name}:${department.base}`, entry };
  }
  return { key: `department:${country.name}:${department.base}` };
}

/** The full name of the place that a prefix means: a level stands for the issuer's place at that level. */
function placeName(prefix: string, { knowledge: known, jurisdiction }: DocumentContext): string | undefined {
  if (known.places.levelPrefixes.includes(prefix)) {
    for (let place = jurisdiction; place; place = place.parent)
      if (place.name.endsWith(prefix) || sameLevel(prefix, place.attributes['level'], known.places.levels)) return place.name;
    return prefix;
  }
  const divisions = known.divisionsByForm.get(prefix);
  return divisions?.[0]?.name ?? (known.places.national.includes(prefix) ? known.places.country.name : undefined);
}

function sameLevel(prefix: string, level: string | undefined, levels: Readonly<Record<string, readonly string[]>>): boolean {
  return level !== undefined && (levels[level] ?? []).includes(prefix);
}
