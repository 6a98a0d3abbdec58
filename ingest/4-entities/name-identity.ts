import { levelAtStart, placeAtStart, placeOfLevel } from '../3-mentions/places-in-names.js';
import { provinceOf } from '../knowledge/divisions.js';
import { comparable } from '../text/fold.js';
import { type Identity, type NameContext, RANK } from './identity.js';

/**
 * Which thing a name means that no gazetteer lists and that needs an owner: a programme, a product, an event. 北京市大数据平台 and
 * 市大数据平台 of Beijing's texts are one; 市政府门户网站 of two cities are two, and so is “十百千”行动 of two provinces.
 * @param text the folded name, without white space
 */
export function nameIdentity(text: string, context: NameContext): Identity {
  const { levelRank, ownPlace } = context.knowledge.identity;
  const start = placeAtStart(text, context);
  if (start && start.length < text.length)
    return { name: comparable(text.slice(start.length)), scope: start.division.adcode, rank: RANK.DEPARTMENT };
  const own = ownPlace.exec(text)?.[0];
  const level = own?.slice(1) ?? levelAtStart(text, context);
  if (level === undefined || (own ?? level) === text)
    return { name: comparable(text), scope: scopeOfBareName(text, context), rank: RANK.FORM };
  const rest = text.slice((own ?? level).length).replace(levelRank, '');
  const scope = placeOfLevel(level, context)?.adcode ?? `${context.jurisdiction?.adcode ?? context.source}/${level}`;
  return { name: comparable(rest), scope, rank: RANK.DEPARTMENT };
}

/** Where a name without a place means one thing: everywhere, if it is worldwide or of the State's texts, else in the home's province. */
export function scopeOfBareName(name: string, { knowledge, jurisdiction }: NameContext): string {
  return jurisdiction && !knowledge.identity.worldwide.test(comparable(name)) ? provinceOf(jurisdiction).adcode : '';
}
