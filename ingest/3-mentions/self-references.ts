import { typeWith } from '../../schema/entity-traits.js';
import type { Candidate, DocumentContext, SentenceContext } from './candidate.js';
import { TIER } from './candidate.js';
import { matchesOf } from '../text/matches.js';

/** 本规划, 本行动计划: the document speaking of itself. */
export function findSelfReferences({ text, offset, tokens, document }: SentenceContext): Candidate[] {
  const { self, selfExcluded } = document.knowledge.aliases;
  return (
    matchesOf(self, text)
      // 基本|规划 holds the same characters.
      .filter((match) => tokens.isStart(match.index))
      .filter((match) => !selfExcluded.has(match[0]) && !selfExcluded.has(text.slice(match.index, match.index + match[0].length + 1)))
      .map((match) => ({
        start: offset + match.index,
        end: offset + match.index + match[0].length,
        type: typeWith('text'),
        rule: 'self-reference',
        tier: TIER.PLAIN,
        self: true,
      }))
  );
}

/** The forms of the document's own title: as it is printed, and without the years in brackets behind it. */
export function ownTitleForms({ metadata, view }: DocumentContext): string[] {
  const title = metadata.title;
  if (!title) return [];
  const printed = view.text.slice(title.span.start, title.span.end);
  const bare = printed.replace(/\([^()]*\)$/, '');
  return [...new Set([printed, bare])].filter((form) => form.length > 5 && !form.includes('\n'));
}
