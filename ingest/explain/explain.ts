import { PlangraphError } from '../../schema/errors.js';
import { ISSUE_CODES } from '../../schema/issues.js';
import { CodePointIndex, overlaps, type Span } from '../../schema/span.js';
import { readDocument } from '../1-document/read-document.js';
import { structureDocument } from '../2-structure/structure-document.js';
import { findMentions } from '../3-mentions/find-mentions.js';
import { MentionTrace } from '../3-mentions/mention-trace.js';
import { resolveEntities } from '../4-entities/resolve-entities.js';
import { findAnaphora } from '../5-relations/anaphora.js';
import { ownPlaceOf } from '../5-relations/own-place.js';
import { namedSentences } from '../5-relations/clauses.js';
import { findRelations, type RelatedDocument } from '../5-relations/find-relations.js';
import { ruleVersion } from '../versions/rule-version.js';
import { locationOf } from '../6-assertions/original-location.js';
import { confidenceOf } from '../knowledge/confidence.js';
import { knowledge as sharedKnowledge } from '../knowledge/knowledge.js';
import type { OriginalText, SourceDocument } from '../formats/original/original.js';
import type {
  ExplainedBoundary,
  ExplainedClaim,
  ExplainedLoss,
  ExplainedMention,
  Explanation,
  Quoted,
  UnmatchedTrigger,
} from './explanation.js';
import { explainBoundaries } from './ranked-boundaries.js';
import { findUnmatchedTriggers } from './find-unmatched-triggers.js';

/**
 * Which rules fired at a place of a document, which lost there, and why.
 * @param at an offset in code points, or words: their first place is explained and the others are named
 * @throws PlangraphError USAGE where the document has no such place, INPUT_UNREADABLE where it is no text.
 */
export function explain(input: SourceDocument | OriginalText, at: number | string): Explanation {
  const read = readDocument(input);
  const fault = read.issues.find(({ code }) => ISSUE_CODES[code] === 'error');
  if (fault) throw new PlangraphError('INPUT_UNREADABLE', `${input.source}: ${fault.message} [${fault.code}]`);
  const index = new CodePointIndex(read.text);
  const places = placesOf(index, at, input.source);
  const trace = new MentionTrace();
  const mentioned = findMentions(structureDocument(read), sharedKnowledge(), trace);
  const related = findRelations(mentioned, resolveEntities(mentioned));
  const place = places[0]!;
  const base = { source: input.source, at: quoted(index, place), alsoAt: places.slice(1).map(({ start }) => index.toCodePoints(start)) };
  const within = mentioned.view.fromSource(place);
  const sentence = mentioned.sentences.findIndex((candidate) => overlaps(candidate, within));
  if (sentence === -1) return { ...base, sentence: null, mentions: [], lost: [], boundaries: [], claims: [], unmatched: [] };
  const scope: Scope = { related, trace, index, place, sentence, span: mentioned.sentences[sentence]! };
  const location = locationOf(related.parts, related.view.toSource(scope.span));
  return {
    ...base,
    sentence: { ...quoteOf(scope, scope.span), path: pathOf(scope), ...(location && { location }) },
    mentions: keptIn(scope),
    lost: lostIn(scope),
    boundaries: boundariesIn(scope),
    claims: claimsIn(scope),
    unmatched: unmatchedIn(scope),
  };
}

interface Scope {
  readonly related: RelatedDocument;
  readonly trace: MentionTrace;
  readonly index: CodePointIndex;
  /** The place that was asked for, in code units of the document. */
  readonly place: Span;
  readonly sentence: number;
  /** The sentence, in the view. */
  readonly span: Span & { readonly section: number };
}

/** The spans, in code units, that an argument means. */
function placesOf(index: CodePointIndex, at: number | string, source: string): Span[] {
  if (typeof at === 'number') {
    if (at < 0 || at >= index.length)
      throw new PlangraphError('USAGE', `${source} has ${index.length} code points, and ${at} is none of them`);
    return [{ start: index.toUnits(at), end: index.toUnits(at + 1) }];
  }
  const found: Span[] = [];
  for (let start = at === '' ? -1 : index.text.indexOf(at); start !== -1; start = index.text.indexOf(at, start + at.length))
    found.push({ start, end: start + at.length });
  if (found.length > 0) return found;
  throw new PlangraphError('USAGE', `${source} does not hold “${at}”`, {
    hint: 'the words must stand in the file exactly as they are given',
  });
}

function quoted(index: CodePointIndex, units: Span): Quoted {
  return { ...index.spanToCodePoints(units), quote: index.text.slice(units.start, units.end) };
}

/** A span of the view as the document has it, markup inside included. */
function quoteOf({ related, index }: Scope, span: Span): Quoted {
  return quoted(index, related.view.toSource(span));
}

function pathOf({ related, span }: Scope): readonly string[] {
  return related.sections[span.section]?.path ?? [];
}

function isHere({ related, place }: Scope, span: Span): boolean {
  return overlaps(related.view.toSource(span), place);
}

function keptIn(scope: Scope): ExplainedMention[] {
  const { related, sentence } = scope;
  return related.mentions
    .filter((mention) => mention.sentence === sentence)
    .map((mention) => {
      const entity = related.entities.find(({ mentions }) =>
        mentions.some(({ start, end }) => start === mention.start && end === mention.end),
      );
      return {
        ...quoteOf(scope, mention),
        rule: mention.rule,
        type: entity?.type ?? mention.type,
        entity: entity ? { id: entity.id, name: entity.name } : null,
        here: isHere(scope, mention),
      };
    });
}

function lostIn(scope: Scope): ExplainedLoss[] {
  return scope.trace.lostIn(scope.sentence).map(({ candidate, winner, reason }) => ({
    ...quoteOf(scope, candidate),
    rule: candidate.rule,
    type: candidate.type,
    reason,
    winner: { ...quoteOf(scope, winner), rule: winner.rule },
    here: isHere(scope, candidate),
  }));
}

/** How the ranker saw the boundaries of the names at the place. */
function boundariesIn(scope: Scope): ExplainedBoundary[] {
  const { trace, related, span } = scope;
  return trace.ranked
    .filter(({ name }) => name.start >= span.start && name.end <= span.end && isHere(scope, name))
    .flatMap((ranked) =>
      explainBoundaries(ranked, related.knowledge.boundaries.ranks).map(({ option, lead, features }) => ({
        ...quoteOf(scope, option),
        found: quoteOf(scope, ranked.name),
        lead,
        features,
      })),
    );
}

/** The claims whose evidence lies in the sentence. */
function claimsIn(scope: Scope): ExplainedClaim[] {
  const { entities, tasks, targets, claims } = scope.related;
  const names = new Map([
    ...entities.map(({ id, name }) => [id, name] as const),
    ...tasks.map(({ id, number, title }) => [id, `${number} ${title}`.trim()] as const),
    ...targets.map((target) => [target.id, quoteOf(scope, target.span).quote] as const),
  ]);
  return claims
    .filter(({ span }) => span.start >= scope.span.start && span.end <= scope.span.end)
    .map(({ type, subject, object, cues = [], rule, modality, date, role, span }) => ({
      ...quoteOf(scope, span),
      type,
      subject: names.get(subject.id) ?? subject.id,
      object: names.get(object.id) ?? object.id,
      parts: [
        { kind: 'SUBJECT' as const, ...quoteOf(scope, subject) },
        { kind: 'OBJECT' as const, ...quoteOf(scope, object) },
        ...cues.map((one) => ({ kind: one.kind, ...quoteOf(scope, one) })),
      ],
      rule,
      ruleVersion: ruleVersion(rule),
      confidence: confidenceOf(rule),
      modality,
      ...(date ? { date } : {}),
      ...(role ? { role } : {}),
    }));
}

function unmatchedIn(scope: Scope): UnmatchedTrigger[] {
  const { related } = scope;
  const { entities, claims, knowledge } = related;
  const sentence = namedSentences(related, entities, findAnaphora(related, entities, ownPlaceOf(related, entities))).find(
    ({ index }) => index === scope.sentence,
  );
  if (!sentence) return [];
  return findUnmatchedTriggers(sentence, claims, knowledge.relations).map(({ start, end, rules, reason }) => ({
    ...quoteOf(scope, { start, end }),
    rules,
    reason,
  }));
}
