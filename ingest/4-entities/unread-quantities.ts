import type { Issue } from '../1-document/document.js';
import type { StructuredDocument } from '../2-structure/section.js';
import type { TargetRules } from '../knowledge/target-rules.js';
import { matchesOf } from '../text/matches.js';

const HINT = 'add the unit to seeds/lexicons/targets.yaml';

/**
 * Numbers that an objective's verb leads to (突破300株) and that no unit of the lexicon follows: perhaps a target that was not
 * read. Parts that look back and front matter are left out.
 */
export function unreadQuantities({ view, sections, sentences }: StructuredDocument, rules: TargetRules): Issue[] {
  return sentences.flatMap(({ start, end, section }) => {
    const { looksBack, kind } = sections[section]!;
    const text = view.text.slice(start, end);
    if (looksBack || kind === 'FRONT' || rules.past.test(text)) return [];
    return matchesOf(rules.unread, text).map((match) => {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      const words = view.plain.slice(span.start, span.end);
      const message = `${words}: a number that seems to be a target, but its unit is not known`;
      return { code: 'UNREAD_QUANTITY', message: `${message}; ${HINT}`, stage: '4-entities', span } satisfies Issue;
    });
  });
}
