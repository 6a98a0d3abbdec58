import { typeWith } from '../../schema/entity-traits.js';
import type { Division } from '../knowledge/divisions.js';
import type { Department, DepartmentLevel } from '../knowledge/departments.js';
import type { NameRules } from '../knowledge/name-rules.js';
import { type Candidate, type SentenceContext, TIER } from './candidate.js';

/** Words that stand before a department's name in place of a place. */
const LONGEST_PREFIX = 14;

/** Looked back over for words that make a level word mean many places (各地级以上|市政府). */
const LONGEST_MANY = 8;

/**
 * Departments below a place or a level: 深圳市发改委, 省商务厅, 市委网信办; and, in their bare form, those at the issuer's
 * own level (发展改革委), else those of the State (商务部).
 * @param places the candidates that name places, by their end in the view
 */
export function findDepartmentNames(sentence: SentenceContext, places: ReadonlyMap<number, Candidate>): Candidate[] {
  const { text, offset, document } = sentence;
  const found: Candidate[] = [];
  document.knowledge.departments.eachMatch(text, (start, end, departments) => {
    const candidate = departmentAt(sentence, places, start, end, departments);
    if (candidate) found.push({ ...candidate, start: offset + candidate.start, end: offset + end });
  });
  return found;
}

function departmentAt(
  sentence: SentenceContext,
  places: ReadonlyMap<number, Candidate>,
  start: number,
  end: number,
  departments: readonly Department[],
): Candidate | undefined {
  const { tokens, offset } = sentence;
  const nameEn = departments[0]!.nameEn;
  if (end - start === 1 && !tokens.isEnd(end)) return undefined;
  const base = { end, type: typeWith('body'), tier: TIER.PLAIN, attributes: { kind: 'GOVERNMENT' } };
  const place = places.get(offset + start);
  if (place && start - (place.start - offset) <= LONGEST_PREFIX) return { ...base, start: place.start - offset, rule: 'department:place' };
  const prefix = levelPrefix(sentence, start);
  if (prefix !== undefined) return { ...base, start: prefix, rule: 'department:level', local: true };
  if (end - start < 3 || !tokens.isStart(start) || !tokens.isEnd(end)) return undefined;
  const national = departments.find((department) => department.levels.includes('NATIONAL'));
  if (!national) return undefined;
  // 发展改革委 in a text of a city is the city's own.
  if (isOfOwnLevel(national, sentence.document.jurisdiction)) return { ...base, start, rule: 'department:own-level', local: true };
  return { ...base, start, rule: 'department:national', attributes: { ...base.attributes, ...(nameEn ? { nameEn } : {}) } };
}

const OWN_LEVEL: Readonly<Record<string, DepartmentLevel>> = { PROVINCE: 'PROVINCE', CITY: 'CITY', DISTRICT: 'COUNTY' };

function isOfOwnLevel(department: Department, jurisdiction: Division | undefined): boolean {
  const level = OWN_LEVEL[jurisdiction?.attributes['level'] ?? ''];
  return level !== undefined && department.levels.includes(level);
}

/** Does what stands before the level word at this place make it mean many places? */
export function isManyPlaces({ manyPlaces }: NameRules, text: string, at: number): boolean {
  return manyPlaces.test(text.slice(Math.max(0, at - LONGEST_MANY), at));
}

/** The start of a level word (省, 市, …) that stands right before `start` and begins a word of its own. */
function levelPrefix({ text, tokens, document }: SentenceContext, start: number): number | undefined {
  for (const prefix of document.knowledge.places.levelPrefixes) {
    const at = start - prefix.length;
    if (at >= 0 && text.startsWith(prefix, at) && tokens.isStart(at))
      return isManyPlaces(document.knowledge.nameRules, text, at) ? undefined : at;
  }
  return undefined;
}
