import { hasTrait } from '../../schema/entity-traits.js';
import type { Metadata } from '../1-document/document.js';
import type { Division } from '../knowledge/divisions.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { fold } from '../text/fold.js';
import { placeAtStart } from './places-in-names.js';

/** The longest start of an issuer's name that is tried for the body above it. */
const LONGEST_PARENT = 16;

/**
 * The place whose government issues the document: the division that an issuer's name or the title begins with, else the province
 * that its number abbreviates. Undefined for texts of the State, and where nothing says it.
 */
export function findJurisdiction({ issuers, title, docNumber }: Metadata, known: Knowledge): Division | undefined {
  const names = [...issuers.map((issuer) => issuer.value), ...(title ? [title.value] : [])];
  for (const name of names) {
    const place = placeOfName(fold(name), known);
    if (place) return place;
  }
  return docNumber && provinceOfNumber(docNumber.value, known);
}

/** 深圳市教育局, 中共陕西省委, 《东莞市…条例》; and below a body of the State: 国家税务总局广东省税务局. */
function placeOfName(name: string, known: Knowledge): Division | undefined {
  const words = name.replace(/^[^\p{Script=Han}]+/u, '').replace(known.identity.partyPrefix, '');
  const context = { knowledge: known, jurisdiction: undefined };
  const own = placeAtStart(words, context);
  if (own) return own.division;
  for (let length = Math.min(words.length, LONGEST_PARENT); length > 2; length--) {
    if (!known.forms.get(words.slice(0, length)).some(({ entry }) => hasTrait(entry.type, 'body'))) continue;
    return placeAtStart(words.slice(length), context)?.division;
  }
  return undefined;
}

/** 鄂农发〔2021〕43号 is of 湖北省. */
function provinceOfNumber(number: string, { places, divisions }: Knowledge): Division | undefined {
  const name = places.provinceAbbreviations[number[0] ?? ''];
  return name === undefined ? undefined : divisions.find((division) => division.name === name);
}
