import { PlangraphError } from '../../schema/errors.js';
import type { Identity, NameContext } from '../4-entities/identity.js';
import { identityOf } from '../4-entities/keys.js';
import { knowledge as sharedKnowledge, type Knowledge } from '../knowledge/knowledge.js';
import { fold } from '../text/fold.js';

/** A name as the text of a place has it. */
export interface PlacedName {
  readonly name: string;
  /** The full name of the place whose text it is; absent for a text of the State. */
  readonly home?: string;
}

/** What speaks for two names meaning one thing, or against it. */
export interface Reason {
  readonly feature: 'NAME' | 'PLACE' | 'LISTED' | 'SUCCESSOR';
  readonly speaks: 'for' | 'against';
  readonly says: string;
}

export interface WhyOne {
  readonly one: boolean;
  /** What each name means: the form that its spellings share, and its scope. */
  readonly meanings: readonly [Meaning, Meaning];
  readonly reasons: readonly Reason[];
}

export interface Meaning {
  readonly name: string;
  readonly scope: string;
  /** The place of an official code that is the scope. */
  readonly place?: string;
  /** The gazetteer that lists it. */
  readonly listed?: string;
}

/**
 * Whether two names of a type mean one thing, and what speaks for and against it.
 * @throws PlangraphError USAGE where no division has the name of a home
 */
export function whyOne(a: PlacedName, b: PlacedName, type: string, known: Knowledge = sharedKnowledge()): WhyOne {
  const first = meaningOf(a, type, known);
  const second = meaningOf(b, type, known);
  const reasons = [...nameReasons(first, second), ...placeReasons(first, second), ...successorReasons(first, second, known)];
  return { one: first.name === second.name && first.scope === second.scope, meanings: [first, second], reasons };
}

function meaningOf({ name, home }: PlacedName, type: string, known: Knowledge): Meaning {
  const jurisdiction = home === undefined ? undefined : known.divisionsByForm.get(home)?.[0];
  if (home !== undefined && !jurisdiction)
    throw new PlangraphError('USAGE', `no place is called ${home}`, {
      hint: 'give the full name of a province, a city or a county, as the official list has it',
    });
  const context: NameContext = { knowledge: known, jurisdiction, source: name };
  const text = fold(name).replace(/\s/g, '');
  const entry = known.forms.get(text).find((form) => form.entry.type === type)?.entry;
  const identity = identityOf({ type, rule: 'responsible-unit', ...(entry && !jurisdiction ? { entry } : {}) }, text, context);
  return toMeaning(identity, known);
}

function toMeaning({ name, scope, entry }: Identity, { divisions }: Knowledge): Meaning {
  const place = divisions.find(({ adcode }) => adcode === scope)?.name;
  return { name, scope, ...(place === undefined ? {} : { place }), ...(entry ? { listed: entry.source } : {}) };
}

function nameReasons(a: Meaning, b: Meaning): Reason[] {
  const listed: Reason[] =
    a.listed !== undefined && b.listed !== undefined
      ? [{ feature: 'LISTED', speaks: a.name === b.name ? 'for' : 'against', says: a.name === b.name ? a.name : `${a.name}, ${b.name}` }]
      : [];
  if (a.name === b.name) return [{ feature: 'NAME', speaks: 'for', says: `both are ${a.name}` }, ...listed];
  return [{ feature: 'NAME', speaks: 'against', says: `${a.name} and ${b.name}` }, ...listed];
}

function placeReasons(a: Meaning, b: Meaning): Reason[] {
  if (a.scope === b.scope) return a.place === undefined ? [] : [{ feature: 'PLACE', speaks: 'for', says: `both of ${a.place}` }];
  return [{ feature: 'PLACE', speaks: 'against', says: `${placeOf(a)} and ${placeOf(b)}` }];
}

function placeOf({ place, scope }: Meaning): string {
  return place ?? (scope === '' ? 'no place' : scope);
}

function successorReasons(a: Meaning, b: Meaning, { successors }: Knowledge): Reason[] {
  const of = (body: Meaning, other: Meaning): Reason[] =>
    (successors.get(body.name) ?? [])
      .filter(({ name }) => name === other.name && body.scope === other.scope)
      .map(({ date }) => ({
        feature: 'SUCCESSOR',
        speaks: 'against',
        says: `${body.name} took the place of ${other.name}${date ? ` (${date})` : ''}`,
      }));
  return [...of(a, b), ...of(b, a)];
}
