import { hasTrait } from '../../schema/entity-traits.js';
import { type Division, holds, provinceOf } from '../knowledge/divisions.js';
import type { GazetteerEntry } from '../knowledge/gazetteer.js';
import type { KnownForm } from '../knowledge/knowledge.js';
import { fold } from '../text/fold.js';
import { type Candidate, type SentenceContext, TIER } from './candidate.js';
import { placeAtStart } from './places-in-names.js';

const LATIN = /[a-z0-9]/;
/** Names up to this length are taken only where jieba's word boundaries agree. */
const SHORT = 3;

/** Names of the gazetteers, as they stand in the sentence. */
export function findKnownNames(sentence: SentenceContext): Candidate[] {
  const found: Candidate[] = [];
  const { text, offset } = sentence;
  sentence.document.knowledge.forms.eachMatch(text, (start, end, forms) => {
    if (!standsAlone(sentence, start, end) || isPieceOfTerm(sentence, start, end, forms)) return;
    const form = chooseForm(sentence, forms, start, end);
    if (!form) return;
    found.push({
      start: offset + start,
      end: offset + end,
      type: form.entry.type,
      rule: `gazetteer:${form.entry.source}`,
      tier: TIER.PLAIN,
      entry: form.entry,
      attributes: form.entry.attributes,
    });
  });
  return found;
}

/** A Latin name must not be cut from a longer word, a short Chinese one must agree with the word boundaries. */
function standsAlone({ text, tokens, document }: SentenceContext, start: number, end: number): boolean {
  const first = text[start]!;
  const last = text[end - 1]!;
  if (LATIN.test(first) && start > 0 && LATIN.test(text[start - 1]!)) return false;
  if (LATIN.test(last) && end < text.length && LATIN.test(text[end]!)) return false;
  // 数据要素市场|化, 农业机械|化: what is bound to the name makes another word of it.
  if (document.knowledge.nameRules.boundEndings.has(text[end] ?? '') && (!tokens.isEnd(end) || tokens.isEnd(end + 1))) return false;
  if (end - start > SHORT || LATIN.test(first)) return true;
  return tokens.isStart(start) && tokens.isEnd(end);
}

/** 大|数据产业, 检验检测|机构: the term is a piece of another word, or says only what kind of body something is. */
function isPieceOfTerm({ text, tokens, document }: SentenceContext, start: number, end: number, forms: readonly KnownForm[]): boolean {
  if (!forms.every(({ entry }) => hasTrait(entry.type, 'term', 'place'))) return false;
  const { boundBeginnings, boundBeforePlaces, notBound, bodies } = document.knowledge.nameRules;
  if (forms.every(({ entry }) => hasTrait(entry.type, 'field')) && bodies.some((word) => text.startsWith(word, end))) return true;
  const bound = forms.some(({ entry }) => hasTrait(entry.type, 'place')) ? boundBeforePlaces : boundBeginnings;
  if (start === 0 || !bound.has(text[start - 1]!) || notBound.test(text.slice(Math.max(0, start - 2), start))) return false;
  // 更多|数据产业, 做大|数据产业: the character is the end of a word of its own.
  const before = tokens.at[start - 1]!;
  return tokens.starts[before] === start - 1 || !tokens.isStart(start);
}

function chooseForm(sentence: SentenceContext, all: readonly KnownForm[], start: number, end: number): KnownForm | undefined {
  const forms = all.filter(({ entry }) => !isElsewhere(sentence, entry, start, end));
  const other = forms.find(({ entry }) => !isDivision(entry));
  if (other && (forms.length === 1 || hasTrait(other.entry.type, 'place'))) return other;
  const places = forms.filter(({ entry }) => isDivision(entry));
  return places.length === 0 ? other : (choosePlace(sentence, places, sentence.text.slice(start, end), start) ?? other);
}

/** 滨海新区 of a text of 绍兴 is its own and not Tianjin's: a name that many places have, listed for one of another province. */
function isElsewhere({ document, text }: SentenceContext, entry: GazetteerEntry, start: number, end: number): boolean {
  const { jurisdiction, knowledge: known } = document;
  if (!jurisdiction || !hasTrait(entry.type, 'place', 'site') || !known.identity.commonZone.test(text.slice(start, end))) return false;
  const place = isDivision(entry) ? entry : placeAtStart(fold(entry.name), document)?.division;
  return place !== undefined && provinceOf(place) !== provinceOf(jurisdiction);
}

/** Of the divisions that share a form, the one that the document can mean; none where a short form may be a plain word. */
function choosePlace(sentence: SentenceContext, forms: readonly KnownForm[], surface: string, start: number): KnownForm | undefined {
  const { jurisdiction } = sentence.document;
  const near = forms.find(
    ({ entry }) =>
      jurisdiction !== undefined &&
      (entry === jurisdiction || holds(jurisdiction, entry as Division) || holds(entry as Division, jurisdiction)),
  );
  const high =
    forms.find(({ entry }) => entry.attributes['level'] === 'PROVINCE') ?? forms.find(({ entry }) => entry.attributes['level'] === 'CITY');
  const chosen = near ?? high ?? (forms.length === 1 ? forms[0] : undefined);
  if (!chosen) return undefined;
  // 兴国|之器
  if (!chosen.main && sentence.document.knowledge.nameRules.notBehindPlaces.has(sentence.text[start + surface.length] ?? ''))
    return undefined;
  const { stopWords, nameVerbs, joining } = sentence.document.knowledge.nameRules;
  // 街道|和|县(市): a county that is named like this has to be one of the issuer's.
  if (joining.has(surface[0]!) && chosen !== near) return undefined;
  if (chosen.main || chosen.entry.attributes['level'] === 'PROVINCE') return chosen;
  const tag = sentence.tokens.tag(sentence.tokens.at[start]!);
  const asPlace = tag.startsWith('ns') || sentence.tokens.words[sentence.tokens.at[start]!]!.length > surface.length;
  if (chosen.entry.attributes['level'] === 'CITY') return asPlace || chosen === near ? chosen : undefined;
  // A county's short form is an everyday word more often than not: only at jurisdiction, or where the text has its full name.
  if (chosen === near)
    return (tag.startsWith('n') && !stopWords.has(surface)) || isListedWithPlaces(sentence, start, start + surface.length)
      ? chosen
      : undefined;
  // Elsewhere only where the dictionary knows it as a place, and either no other county has it or the text has its full name.
  if (stopWords.has(surface) || nameVerbs.has(surface)) return undefined;
  const alone = tag === 'ns' && surface === sentence.tokens.words[sentence.tokens.at[start]!] && forms.length === 1;
  return alone || (asPlace && sentence.document.view.text.includes(chosen.entry.name)) ? chosen : undefined;
}

/** So many of a list have to be places of the issuer for the others to be some. */
const FEWEST_LISTED = 2;

/** 武侯、新都、大邑等站点: a short form that is a plain word elsewhere, among other districts of the issuer's place. */
function isListedWithPlaces(sentence: SentenceContext, start: number, end: number): boolean {
  const { text, document } = sentence;
  const { jurisdiction, knowledge } = document;
  if (!jurisdiction) return false;
  const isOurs = (name: string): boolean => (knowledge.divisionsByForm.get(name) ?? []).some((place) => holds(jurisdiction, place));
  const before = text
    .slice(Math.max(0, start - LONGEST_LISTED), start)
    .split('、')
    .slice(0, -1);
  const behind = text
    .slice(end, end + LONGEST_LISTED)
    .split('、')
    .slice(1);
  if ((before.length > 0 && text[start - 1] !== '、') || (behind.length > 0 && text[end] !== '、')) return false;
  const near = [...before.reverse().map((piece) => piece.slice(-SHORT_FORM)), ...behind.map((piece) => piece.slice(0, SHORT_FORM))];
  return near.filter(isOurs).length >= FEWEST_LISTED;
}
const LONGEST_LISTED = 24;
const SHORT_FORM = 2;

function isDivision(entry: GazetteerEntry): entry is Division {
  return 'adcode' in entry;
}
