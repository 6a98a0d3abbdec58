import { levelAtStart, placeAtStart, placeOfLevel } from '../3-mentions/places-in-names.js';
import type { Division } from '../knowledge/divisions.js';
import { comparable } from '../text/fold.js';
import { type Identity, listedIdentity, type NameContext, RANK } from './identity.js';
import { scopeOfBareName } from './name-identity.js';

/**
 * Which zone a name means: its place and its name there. 荆门高新区 and 市高新区 of a text of 荆门 are one; a name that many places
 * have (高新区) is the home's own.
 * @param text the folded name, without white space
 */
export function zoneIdentity(text: string, context: NameContext): Identity {
  const { contractZone, commonZone, freeTradePart } = context.knowledge.identity;
  const whole = comparable(contractZone(text));
  // 中国（湖北）自由贸易试验区武汉片区 and 自贸试验区武汉片区 are one part.
  const words = freeTradePart.exec(whole)?.[1] ?? whole;
  const start = placeAtStart(words, context);
  const rest = words.slice(start?.length ?? 0);
  const listed = context.knowledge.zones.get(whole);
  if (listed) return listedIdentity(listed);
  if (start && rest !== '') return placedZone(rest, start.division, context);
  const level = levelAtStart(words, context);
  const place = level === undefined ? undefined : placeOfLevel(level, context);
  if (place) return placedZone(words.slice(level!.length), place, context);
  if (!commonZone.test(words)) return { name: words, scope: scopeOfBareName(words, context), rank: RANK.FORM };
  return context.jurisdiction ? placedZone(words, context.jurisdiction, context) : { name: words, scope: context.source, rank: RANK.FORM };
}

/** A zone at a place; what a gazetteer has under the name, or under the place's and the name, is that. */
function placedZone(name: string, place: Division, { knowledge: { zones, identity } }: NameContext): Identity {
  const names = [place.name + name, (place.shortName ?? place.name) + name, ...(identity.commonZone.test(name) ? [] : [name])];
  const listed = names.map((form) => zones.get(form)).find((entry) => entry !== undefined);
  return listed ? listedIdentity(listed) : { name, scope: place.adcode, rank: RANK.DEPARTMENT };
}
