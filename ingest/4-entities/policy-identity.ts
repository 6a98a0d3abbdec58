import { hasTrait } from '../../schema/entity-traits.js';
import type { IdentityRules } from '../knowledge/identity-rules.js';
import { comparable, fold } from '../text/fold.js';
import { placeAtStart } from '../3-mentions/places-in-names.js';
import { type Identity, listedIdentity, type NameContext, RANK } from './identity.js';

/** 2023-2025年 and 2023-2025 are one period. */
const PERIOD_YEAR = /(\d{4})年(?=[)）]|$)/g;

/**
 * Which text a title means: what it carries without the notice around it, and the place whose text it is, from the title's own
 * words. 云南省人民政府办公厅关于印发云南省X方案的通知 is 云南省X方案. A title without a place is the State's or one's alone, but the
 * document's own, which is its issuer's, and titles that say nothing (实施方案), which mean another text in every document.
 * @param own the title is that of the document itself
 */
export function policyIdentity(title: string, own: boolean, context: NameContext): Identity {
  const { identity } = context.knowledge;
  const { text, issuer } = unwrapped(fold(title).replace(/\s/g, ''), context);
  const listed = context.knowledge.forms.get(text).find(({ entry }) => hasTrait(entry.type, 'text'));
  if (listed) return listedIdentity(listed.entry);
  const [years = ''] = identity.titleYears.exec(text) ?? [];
  const behind = text.slice(years.length);
  const start = placeAtStart(behind, context);
  const ownWords = own ? (identity.ownPlace.exec(behind)?.[0] ?? '') : '';
  const rest = behind.slice(start?.length ?? ownWords.length);
  const name = comparable((years + (rest === '' ? behind : rest)).replace(PERIOD_YEAR, '$1'));
  const place = start?.division.adcode ?? issuer ?? (own ? (context.jurisdiction?.adcode ?? '') : '');
  if (place !== '' || !identity.commonTitle.test(name)) return { name, scope: place, rank: RANK.DEPARTMENT };
  return { name, scope: context.source, rank: RANK.FORM };
}

/** The title inside a notice's, and the code of the place whose body issued it. */
function unwrapped(title: string, context: NameContext): { text: string; issuer: string | undefined } {
  const { wrappers, about, lawPrefix }: IdentityRules = context.knowledge.identity;
  const at = title.indexOf(about);
  const issuer = at > 0 ? placeAtStart(title.slice(0, at), context)?.division.adcode : undefined;
  for (const wrapper of wrappers) {
    const inner = wrapper.exec(title)?.[1];
    if (inner) return { text: inner.replace(/^《(.*)》$/, '$1'), issuer };
  }
  const text = at > 0 && isIssuer(title.slice(0, at), context) ? title.slice(at) : title;
  return { text: text.startsWith(lawPrefix) && text.length > lawPrefix.length ? text.slice(lawPrefix.length) : text, issuer };
}

/** Does what stands before 关于 name a body, listed or of a place? */
function isIssuer(words: string, context: NameContext): boolean {
  return placeAtStart(words, context) !== undefined || context.knowledge.forms.get(words).length > 0;
}
