import { typeWith } from '../../schema/entity-traits.js';
import { type Candidate, type SentenceContext, TIER } from './candidate.js';
import { matchesOf } from '../text/matches.js';

/**
 * Bodies set up to lead one undertaking, whose names hold whole phrases with verbs and quotes:
 * 省推进“三地一区”建设领导小组改革开放新高地执行小组办公室. They begin at a place, a level or the State.
 * @param places names of places by their start in the view
 */
export function findLeadingGroups(sentence: SentenceContext, places: ReadonlySet<number>): Candidate[] {
  const { text, offset, tokens, document } = sentence;
  const { leadingGroup } = document.knowledge.nameRules;
  const { levelPrefixes, national } = document.knowledge.places;
  const found: Candidate[] = groupOffices(sentence);
  for (const match of matchesOf(leadingGroup, text)) {
    const end = match.index + match[0].length;
    for (let start = match.index; start < end - 6; start++) {
      if (!tokens.isStart(start)) continue;
      const opens = places.has(offset + start) || [...levelPrefixes, ...national].some((word) => text.startsWith(word, start));
      if (!opens) continue;
      found.push({
        start: offset + start,
        end: offset + end,
        type: typeWith('body'),
        rule: 'leading-group',
        tier: TIER.DECLARED,
        attributes: { kind: 'GOVERNMENT' },
        local: levelPrefixes.some((word) => text.startsWith(word, start)),
      });
      break;
    }
  }
  return found;
}

/** 领导小组办公室 by itself: the office of a body that the document sets up or has named. */
function groupOffices({ text, offset, tokens, document }: SentenceContext): Candidate[] {
  return matchesOf(document.knowledge.nameRules.groupOffice, text)
    .filter(({ index }) => tokens.isStart(index))
    .map((match) => ({
      start: offset + match.index,
      end: offset + match.index + match[0].length,
      type: typeWith('body'),
      rule: 'leading-group',
      tier: TIER.PLAIN,
      attributes: { kind: 'GOVERNMENT' },
      local: true,
    }));
}
