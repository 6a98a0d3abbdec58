import type { Division } from '../knowledge/divisions.js';
import type { Organ, OrganLevel } from '../knowledge/organs.js';
import { type Candidate, type SentenceContext, TIER } from './candidate.js';

/** Words that stand before an organ's name in place of a place. */
const LONGEST_PREFIX = 14;

/**
 * Departments below a place or a level: 深圳市发改委, 省商务厅, 市委网信办; and, in their bare form, those at the issuer's
 * own level (发展改革委), else those of the State (商务部).
 * @param places the candidates that name places, by their end in the view
 */
export function findOrganNames(sentence: SentenceContext, places: ReadonlyMap<number, Candidate>): Candidate[] {
  const { text, offset, document } = sentence;
  const found: Candidate[] = [];
  document.knowledge.organs.eachMatch(text, (start, end, organs) => {
    const candidate = organAt(sentence, places, start, end, organs);
    if (candidate) found.push({ ...candidate, start: offset + candidate.start, end: offset + end });
  });
  return found;
}

function organAt(
  sentence: SentenceContext,
  places: ReadonlyMap<number, Candidate>,
  start: number,
  end: number,
  organs: readonly Organ[],
): Candidate | undefined {
  const { tokens, offset } = sentence;
  const nameEn = organs[0]!.nameEn;
  if (end - start === 1 && !tokens.isEnd(end)) return undefined;
  const base = { end, type: 'Institution', tier: TIER.PLAIN, attributes: { kind: 'GOVERNMENT' } };
  const place = places.get(offset + start);
  if (place && start - (place.start - offset) <= LONGEST_PREFIX) return { ...base, start: place.start - offset, rule: 'organ:place' };
  const prefix = levelPrefix(sentence, start);
  if (prefix !== undefined) return { ...base, start: prefix, rule: 'organ:level', local: true };
  if (end - start < 3 || !tokens.isStart(start) || !tokens.isEnd(end)) return undefined;
  const national = organs.find((organ) => organ.levels.includes('NATIONAL'));
  if (!national) return undefined;
  // 发展改革委 in a text of a city is the city's own.
  if (isOfOwnLevel(national, sentence.document.jurisdiction)) return { ...base, start, rule: 'organ:home', local: true };
  return { ...base, start, rule: 'organ:national', attributes: { ...base.attributes, ...(nameEn ? { nameEn } : {}) } };
}

const OWN_LEVEL: Readonly<Record<string, OrganLevel>> = { PROVINCE: 'PROVINCE', CITY: 'CITY', DISTRICT: 'COUNTY' };

function isOfOwnLevel(organ: Organ, jurisdiction: Division | undefined): boolean {
  const level = OWN_LEVEL[jurisdiction?.attributes['level'] ?? ''];
  return level !== undefined && organ.levels.includes(level);
}

/** The start of a level word (省, 市, …) that stands right before `start` and begins a word of its own. */
function levelPrefix({ text, tokens, document }: SentenceContext, start: number): number | undefined {
  const { quantifiers } = document.knowledge.nameRules;
  for (const prefix of document.knowledge.places.levelPrefixes) {
    const at = start - prefix.length;
    // 各区政府 names a kind.
    if (at >= 0 && text.startsWith(prefix, at) && tokens.isStart(at)) return quantifiers.has(text[at - 1] ?? '') ? undefined : at;
  }
  return undefined;
}
