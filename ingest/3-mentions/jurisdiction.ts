import type { Division } from '../knowledge/divisions.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Metadata } from '../1-document/document.js';

/** The longest start of a title or an issuer's name that is read for a place. */
const LONGEST_PLACE = 12;

/**
 * The place whose government issues the document: the division that an issuer's name or the title begins with.
 * Undefined for texts of the State, and where nothing says it.
 */
export function findJurisdiction({ issuers, title }: Metadata, known: Knowledge): Division | undefined {
  const names = [...issuers.map((issuer) => issuer.value), ...(title ? [title.value] : [])];
  for (const name of names) {
    const place = divisionAtStart(name, known);
    if (place) return place;
  }
  return undefined;
}

/** The most specific division of a chain at the start of a name: 广东省深圳市… is 深圳市. */
function divisionAtStart(name: string, known: Knowledge): Division | undefined {
  let found: Division | undefined;
  let at = 0;
  for (;;) {
    const next = longestDivision(name.slice(at, at + LONGEST_PLACE), found, known);
    if (!next) return found;
    found = next.division;
    at += next.length;
  }
}

function longestDivision(text: string, within: Division | undefined, known: Knowledge): { division: Division; length: number } | undefined {
  for (let length = Math.min(text.length, LONGEST_PLACE); length >= 2; length--) {
    const divisions = known.divisionsByForm.get(text.slice(0, length)) ?? [];
    const fitting = divisions.filter((division) => !within || division.parent === within || division.parent?.parent === within);
    const full =
      fitting.find((division) => division.name.length === length) ??
      fitting.find((division) => division.attributes['level'] !== 'DISTRICT');
    if (full) return { division: full, length };
  }
  return undefined;
}
