import { hasTrait } from '../../schema/entity-traits.js';
import type { Mention } from '../3-mentions/candidate.js';
import type { Department, DepartmentLevel } from '../knowledge/departments.js';
import type { Division } from '../knowledge/divisions.js';
import type { GazetteerEntry } from '../knowledge/gazetteer.js';
import { comparable, fold } from '../text/fold.js';
import { levelAtStart, placeAtStart, placeOfLevel } from '../3-mentions/places-in-names.js';
import { type Identity, listedIdentity, type NameContext, RANK, STATE } from './identity.js';
import { scopeOfBareName } from './name-identity.js';

const SHORTEST_PARENT = 3;
const LONGEST_PARENT = 20;
const LEVELS: Readonly<Record<string, readonly DepartmentLevel[]>> = { PROVINCE: ['PROVINCE'], CITY: ['CITY'], DISTRICT: ['COUNTY'] };

/** What a mention says of itself beside its words. */
export type BodyMention = Pick<Mention, 'entry' | 'local' | 'rule'>;

/**
 * Which body a name means: what it is called at its place, and the place, from its own words, else from the issuer's home.
 * 北京市发展和改革委员会, 市发展改革委 and 发改委 of a list in Beijing's texts are one; 市发展改革委 of Hefei's is another.
 * @param text the folded name, without white space
 */
export function bodyIdentity(text: string, mention: BodyMention, context: NameContext): Identity {
  const entry = mention.entry ?? (mention.local ? undefined : listedBody(text, context));
  if (entry) return listedIdentity(entry);
  const name = text.replace(context.knowledge.identity.partyPrefix, '');
  return (
    ownBody(name, context) ??
    branchOfParent(name, context) ??
    bodyOfPlace(name, context) ??
    bodyOfLevel(name, context) ??
    bodyOfState(name, context) ??
    bareBody(name, mention, context)
  );
}

function listedBody(form: string, { knowledge }: NameContext): GazetteerEntry | undefined {
  return knowledge.forms.get(form).find(({ entry }) => hasTrait(entry.type, 'body'))?.entry;
}

/** The departments that a form names, as it is listed or in words that may be left out or shortened (发展和改革委). */
function departmentsCalled(form: string, { knowledge }: NameContext): readonly Department[] {
  const listed = knowledge.departments.get(form);
  return listed.length > 0 ? listed : (knowledge.contractedDepartments.get(knowledge.identity.contractBody(form)) ?? []);
}

/** 发展改革委, without a place or a level: at the issuer's own level or the nearest above that has such a body, else the State's. */
function ownBody(name: string, context: NameContext): Identity | undefined {
  const departments = departmentsCalled(name, context);
  if (departments.length === 0) return undefined;
  const home = context.jurisdiction;
  const { base } = departments[0]!;
  if (home) return departmentOf(base, levelOf(departments, home, context) ?? home, context);
  const national = nationalBody(name, base, context);
  if (national) return listedIdentity(national);
  const scope = departments.some(({ levels }) => levels.includes('NATIONAL')) ? STATE : context.source;
  return { name: base, scope, rank: RANK.DEPARTMENT };
}

/** The nearest place of the chain that can have such a body: 农业农村厅 in a list of a city is the province's. */
function levelOf(departments: readonly Department[], home: Division, { knowledge: { places } }: NameContext): Division | undefined {
  for (let place: Division | undefined = home; place; place = place.parent) {
    const own = LEVELS[place.attributes['level'] ?? ''] ?? [];
    // A municipality has the departments of a city, too.
    const isMunicipality = own.includes('PROVINCE') && places.levels['CITY']?.some((word) => place.name.endsWith(word));
    const levels: readonly DepartmentLevel[] = isMunicipality ? [...own, 'CITY'] : own;
    if (departments.some((department) => department.levels.some((level) => levels.includes(level)))) return place;
  }
  return undefined;
}

/** 国家税务总局深圳市税务局, 人行合肥中心支行: below a parent's name, that of a place or the ending of a branch. */
function branchOfParent(name: string, context: NameContext): Identity | undefined {
  const parent = parentAtStart(name, context);
  if (!parent) return undefined;
  const rest = name.slice(parent.length);
  const place = placeAtStart(rest, context);
  const own = rest.slice(place?.length ?? 0);
  if (place ? own === '' : !parent.listed || !context.knowledge.relations.branchEnding.test(rest)) return undefined;
  const forms = [parent.entry.name, ...parent.entry.aliases].map((form) => fold(form) + own);
  const department = forms.flatMap((form) => departmentsCalled(form, context))[0];
  if (department && place) return departmentOf(department.base, place.division, context);
  const base = `${parent.entry.name}/${comparable(context.knowledge.identity.contractBody(own))}`;
  return { name: base, scope: place?.division.adcode ?? STATE, rank: RANK.FORM };
}

function parentAtStart(name: string, context: NameContext): { entry: GazetteerEntry; length: number; listed: boolean } | undefined {
  for (let length = Math.min(name.length - 2, LONGEST_PARENT); length >= SHORTEST_PARENT; length--) {
    const entry = listedBody(name.slice(0, length), context);
    if (entry) return { entry, length, listed: true };
  }
  const parent = context.knowledge.identity.parents.find(([form]) => name.startsWith(form));
  const entry = parent && listedBody(fold(parent[1]), context);
  return entry && { entry, length: parent[0].length, listed: false };
}

/** 广东省深圳市财政局, 合肥市公共资源交易中心: behind the place that a name begins with. */
function bodyOfPlace(name: string, context: NameContext): Identity | undefined {
  const start = placeAtStart(name, context);
  if (!start || start.length === name.length) return undefined;
  const rest = name.slice(start.length);
  const department = departmentsCalled(rest, context)[0];
  if (department) return departmentOf(department.base, start.division, context);
  return { name: contracted(rest, context), scope: start.division.adcode, rank: RANK.FORM };
}

/** 省商务厅: that of the province where the issuer is; without one, only within this document. */
function bodyOfLevel(name: string, context: NameContext): Identity | undefined {
  const level = levelAtStart(name, context);
  if (level === undefined) return undefined;
  const rest = name.slice(level.length);
  const base = departmentsCalled(rest, context)[0]?.base;
  const place = placeOfLevel(level, context);
  if (!place) {
    const scope = `${context.jurisdiction?.adcode ?? context.source}/${level}`;
    return { name: base ?? contracted(rest, context), scope, rank: RANK.FORM };
  }
  if (base !== undefined) return departmentOf(base, place, context);
  return { name: contracted(rest, context), scope: place.adcode, rank: RANK.FORM, jurisdiction: place.name };
}

/** 国家林草局, 中国民航局: one of the State's by another of its forms. */
function bodyOfState(name: string, context: NameContext): Identity | undefined {
  const { places } = context.knowledge;
  const prefix = [...places.national].sort((a, b) => b.length - a.length).find((word) => name.startsWith(word));
  if (prefix === undefined) return undefined;
  const rest = name.slice(prefix.length);
  const base = departmentsCalled(rest, context)[0]?.base;
  const entry = nationalBody(rest, base, context);
  if (entry) return listedIdentity(entry);
  return base === undefined
    ? { name: contracted(name, context), scope: '', rank: RANK.FORM }
    : { name: base, scope: STATE, rank: RANK.DEPARTMENT };
}

/** Neither place nor level: of a list of those responsible the home's, else a name that is one's alone or its province's. */
function bareBody(name: string, { rule }: BodyMention, context: NameContext): Identity {
  const home = context.jurisdiction;
  const entry = home ? undefined : nationalBody(name, undefined, context);
  if (entry) return listedIdentity(entry);
  const bare = context.knowledge.identity.ownName.test(name) ? '' : scopeOfBareName(name, context);
  return { name: contracted(name, context), scope: home && rule === 'responsible-unit' ? home.adcode : bare, rank: RANK.FORM };
}

/** The State's body that a gazetteer has under a word for the State and one of these forms. */
function nationalBody(form: string, base: string | undefined, { knowledge, ...context }: NameContext): GazetteerEntry | undefined {
  const forms = base === undefined ? [form] : [form, ...(knowledge.departmentForms.get(base) ?? [])];
  for (const one of forms)
    for (const prefix of knowledge.places.national) {
      const entry = listedBody(prefix + one, { knowledge, ...context });
      if (entry) return entry;
    }
  return undefined;
}

/** A listed department at a place; what a gazetteer has under the place's name and the department's is that. */
function departmentOf(base: string, place: Division, context: NameContext): Identity {
  const names = place.shortName === undefined ? [place.name] : [place.name, place.shortName];
  const entry = names.map((name) => listedBody(name + base, context)).find((found) => found !== undefined);
  return entry ? listedIdentity(entry) : { name: base, scope: place.adcode, rank: RANK.DEPARTMENT, jurisdiction: place.name };
}

function contracted(name: string, { knowledge }: NameContext): string {
  return comparable(knowledge.identity.contractBody(name));
}
