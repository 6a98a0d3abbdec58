import { ISSUE_CODES } from '../../schema/issues.js';
import { readDocument } from '../1-document/read-document.js';
import { structureDocument } from '../2-structure/structure-document.js';
import { findMentions } from '../3-mentions/find-mentions.js';
import { readQuantities } from '../4-entities/quantities.js';
import { resolveEntities } from '../4-entities/resolve-entities.js';
import { findAnaphora } from '../5-relations/anaphora.js';
import { namedSentences } from '../5-relations/clauses.js';
import { findRelations, type RelatedDocument } from '../5-relations/find-relations.js';
import { ownPlaceOf } from '../5-relations/own-place.js';
import type { OriginalText, SourceDocument } from '../formats/original/original.js';
import { matchesOf } from '../text/matches.js';
import { findUnmatchedTriggers } from './find-unmatched-triggers.js';
import { triggersOf, withoutNames } from '../5-relations/triggers.js';

/** Words that may say something of the graph, and whether anything was made of them. */
export interface ReadCue {
  /** A verb between names; words of duty; an objective's verb with a number behind it. */
  readonly kind: 'relation' | 'responsibility' | 'target';
  readonly words: string;
  readonly gave: boolean;
  /** The sentence, with the words in ⟦ ⟧. */
  readonly sentence: string;
}

/** Every cue of a document, as the lexicons list them: what gave nothing is where recall may be lost. A fault gives none. */
export function findCues(input: SourceDocument | OriginalText): ReadCue[] {
  const read = readDocument(input);
  if (read.issues.some(({ code }) => ISSUE_CODES[code] === 'error')) return [];
  const mentioned = findMentions(structureDocument(read));
  const document = findRelations(mentioned, resolveEntities(mentioned));
  return [...relationCues(document), ...dutyCues(document), ...targetCues(document)];
}

function relationCues(document: RelatedDocument): ReadCue[] {
  const { entities, claims, knowledge } = document;
  const rules = knowledge.relations;
  const stated = claims.filter(({ rule }) => rule.startsWith('verb:'));
  return namedSentences(document, entities, findAnaphora(document, entities, ownPlaceOf(document, entities))).flatMap((sentence) => {
    const own = stated.filter(({ span }) => span.end > sentence.start && span.end <= sentence.end);
    const silent = new Set(findUnmatchedTriggers(sentence, own, rules).map(({ start }) => start));
    return sentence.clauses
      .flatMap((clause) => triggersOf(clause, withoutNames(clause), rules))
      .map(({ start, end }) => cueAt('relation', document, sentence, start, end, !silent.has(start)));
  });
}

function dutyCues(document: RelatedDocument): ReadCue[] {
  const { view, sentences, responsibilities, leftUnits, knowledge } = document;
  const { label, verb, runningVerb } = knowledge.responsibility;
  return sentences.flatMap((sentence, index) => {
    const text = view.text.slice(sentence.start, sentence.end);
    const cue = [label, verb, runningVerb].flatMap((pattern) => matchesOf(pattern, text))[0];
    if (!cue) return [];
    const gave = responsibilities.has(index) || leftUnits.some(({ start }) => start >= sentence.start && start < sentence.end);
    const start = sentence.start + cue.index;
    return [cueAt('responsibility', document, sentence, start, start + (cue[1] ?? cue[0]).length, gave)];
  });
}

function targetCues(document: RelatedDocument): ReadCue[] {
  const { view, sections, sentences, targets, knowledge } = document;
  const set = new Set(targets.map(({ span }) => span.start));
  return sentences.flatMap((sentence) => {
    const { looksBack, kind } = sections[sentence.section]!;
    if (looksBack || kind === 'FRONT' || kind === 'ARTICLE') return [];
    const text = view.text.slice(sentence.start, sentence.end);
    return readQuantities(text, text, knowledge.targets).flatMap((quantity) => {
      const clause = text.slice(0, quantity.start).split(CLAUSE_END).at(-1)!;
      const verb = matchesOf(knowledge.targets.objectiveVerb, clause).at(-1);
      if (!verb) return [];
      const start = sentence.start + quantity.start - clause.length + verb.index;
      return [cueAt('target', document, sentence, start, start + verb[0].length, set.has(sentence.start + quantity.start))];
    });
  });
}

const CLAUSE_END = /[,;:。]/;

function cueAt(
  kind: ReadCue['kind'],
  { view }: RelatedDocument,
  sentence: { readonly start: number; readonly end: number },
  start: number,
  end: number,
  gave: boolean,
): ReadCue {
  const { plain } = view;
  const words = plain.slice(start, end);
  return { kind, words, gave, sentence: `${plain.slice(sentence.start, start)}⟦${words}⟧${plain.slice(end, sentence.end)}`.trim() };
}
