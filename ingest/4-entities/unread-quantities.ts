import type { Issue } from '../1-document/document.js';
import type { StructuredDocument } from '../2-structure/section.js';
import type { TargetRules } from '../knowledge/target-rules.js';
import { matchesOf } from '../text/matches.js';
import { openQuantities } from './objectives.js';
import { readQuantities } from './quantities.js';
import type { Target } from './targets.js';

/**
 * What may be a target that was not read: numbers that an objective's verb leads to (突破300株) and that no unit of the lexicon
 * follows, and those with a unit right behind such a verb that no rule has a reason to leave out (fees, norms, what is there
 * already) and that set no target. Parts that look back and front matter are left out, and so are rules and their articles.
 */
export function unreadQuantities(document: StructuredDocument, targets: readonly Target[], rules: TargetRules): Issue[] {
  const { view, sections, sentences, metadata } = document;
  const isRuling = rules.ruling.test(metadata.title?.value ?? '');
  const read = new Set(targets.map(({ span }) => span.start));
  const issues: Issue[] = [];
  const tell = (start: number, end: number, message: string): void => {
    issues.push({
      code: 'UNREAD_QUANTITY',
      message: `${view.plain.slice(start, end)}: ${message}`,
      stage: '4-entities',
      span: { start, end },
    });
  };
  for (const { start, end, section } of sentences) {
    const { looksBack, kind } = sections[section]!;
    const text = view.text.slice(start, end);
    if (looksBack || kind === 'FRONT' || rules.past.test(text)) continue;
    for (const match of matchesOf(rules.unread, text))
      tell(
        start + match.index,
        start + match.index + match[0].length,
        'a number that seems to be a target, but its unit is not known; add the unit to seeds/lexicons/targets.yaml',
      );
    if (isRuling || kind === 'ARTICLE') continue;
    for (const quantity of openQuantities(readQuantities(text, view.plain.slice(start, end), rules), text, rules))
      if (!read.has(start + quantity.start))
        tell(
          start + quantity.start,
          start + quantity.end,
          "a number behind an objective's verb that was read as no target; look whether it is one",
        );
  }
  return issues;
}
