import type { Issue } from '../1-document/document.js';
import type { RelatedDocument } from '../5-relations/find-relations.js';
import { suggestedClaims } from './suggested-claims.js';
import { withSuggestedNames } from './suggested-names.js';
import type { Suggestions } from './suggestions.js';
import { Tally } from './tally.js';

const STAGE = 'suggestions';

/**
 * What a model read, so far as it is found in the text, beside what the rules read: names, and claims that join them. Whatever the
 * model says, all entities and claims of the rules are there as without it. An issue counts what became of its suggestions.
 */
export function addSuggestions(document: RelatedDocument, suggestions: Suggestions): RelatedDocument {
  const { source } = document;
  const tally = new Tally();
  const named = { ...document, entities: withSuggestedNames(document, suggestions, tally) };
  const claims = [...document.claims, ...suggestedClaims(named, suggestions, tally)];
  const issues: Issue[] = [
    ...document.issues,
    { code: 'MODEL_SUGGESTIONS', message: `${source}: llm:${suggestions.by} made ${tally.toString()}`, stage: STAGE },
    ...suggestions.unanswered.map((span): Issue => {
      const message = `${source}: llm:${suggestions.by} gave no answer that can be read to this part, which the rules alone have read`;
      return { code: 'PASSAGE_UNANSWERED', message, stage: STAGE, span };
    }),
  ];
  return { ...named, claims, issues };
}
