import { type Division, holds } from '../knowledge/divisions.js';
import type { DocumentContext } from './candidate.js';

/** What the readers of places in names look at: what is known, and whose text it is. */
export type PlaceContext = Pick<DocumentContext, 'knowledge' | 'jurisdiction'>;

/** A division that a name begins with, and how much of the name says so, in code units. */
export interface PlacedStart {
  readonly division: Division;
  readonly length: number;
}

const LONGEST_PLACE = 15;

/** The most specific division of the chain that a name begins with: 广东省深圳市… is 深圳市, 红河州… is 红河哈尼族彝族自治州. */
export function placeAtStart(name: string, context: PlaceContext): PlacedStart | undefined {
  let found: PlacedStart | undefined;
  for (;;) {
    const at = found?.length ?? 0;
    const next = divisionAt(name.slice(at, at + LONGEST_PLACE), found?.division, context);
    if (!next) return found;
    found = { division: next.division, length: at + next.length };
  }
}

function divisionAt(text: string, within: Division | undefined, context: PlaceContext): PlacedStart | undefined {
  const { divisionsByForm, places } = context.knowledge;
  for (let length = text.length; length >= 2; length--) {
    const form = text.slice(0, length);
    const divisions = (divisionsByForm.get(form) ?? []).filter((division) => !within || holds(within, division));
    if (divisions.length === 0) continue;
    const full = meant(
      divisions.filter(({ name }) => name === form),
      context,
    );
    if (full) return { division: full, length };
    const level = places.levelPrefixes.find((word) => text.startsWith(word, length) && divisions.some(({ name }) => name.endsWith(word)));
    const named = level === undefined ? divisions : divisions.filter(({ name }) => name.endsWith(level));
    const short = meant(named, context);
    if (short && (level !== undefined || !isCounty(short) || isNear(short, context.jurisdiction)))
      return { division: short, length: length + (level?.length ?? 0) };
  }
  return undefined;
}

/** Of divisions of one form the one that a text of this place means: in its own chain, else the highest, else the only one. */
function meant(divisions: readonly Division[], { jurisdiction }: PlaceContext): Division | undefined {
  const near = divisions.filter((division) => isNear(division, jurisdiction));
  const order = near.length > 0 ? near : divisions;
  return order.find((division) => !isCounty(division)) ?? (order.length === 1 ? order[0] : undefined);
}

function isCounty({ attributes }: Division): boolean {
  return attributes['level'] === 'DISTRICT';
}

function isNear(division: Division, home: Division | undefined): boolean {
  return home !== undefined && (division === home || holds(home, division) || holds(division, home));
}

/** The word for a level that a name begins with: 市|政府, but not the start of another word (市场|监管). */
export function levelAtStart(name: string, { knowledge: { departments, identity, places } }: PlaceContext): string | undefined {
  const level = [...places.levelPrefixes].sort((a, b) => b.length - a.length).find((word) => name.startsWith(word));
  if (level === undefined || level === name) return undefined;
  return identity.notLevel.test(name) && departments.get(name.slice(level.length)).length === 0 ? undefined : level;
}

/** The place of a level in the chain of the issuer's home: 省 in a text of 合肥市 is 安徽省. */
export function placeOfLevel(level: string, { jurisdiction: home, knowledge: { places } }: PlaceContext): Division | undefined {
  const longer = places.levelPrefixes.filter((word) => word.length > level.length && word.endsWith(level));
  for (let place = home; place; place = place.parent) {
    const { name } = place;
    // 区 is the autonomous region only in its own texts; below it, one of the districts.
    if (name.endsWith(level) && (place === home || !longer.some((word) => name.endsWith(word)))) return place;
  }
  return undefined;
}
