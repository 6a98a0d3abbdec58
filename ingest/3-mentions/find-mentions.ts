import { hasTrait, typeWith } from '../../schema/entity-traits.js';
import { overlaps } from '../../schema/span.js';
import { knowledge as sharedKnowledge, type Knowledge } from '../knowledge/knowledge.js';
import type { StructuredDocument } from '../2-structure/section.js';
import { type Candidate, type DocumentContext, type Mention, type SentenceContext, TIER } from './candidate.js';
import { findCueWordNames, findOpeningNames } from './cue-word-names.js';
import { type DeclaredAlias, findDeclaredAliases } from './declared-aliases.js';
import { documentForms, findDocumentForms } from './document-forms.js';
import { findListMembers } from './list-members.js';
import { findListedBodies, findNamedMembers } from './named-members.js';
import { findJurisdiction } from './jurisdiction.js';
import { findKnownNames } from './known-names.js';
import { findLetterNames } from './letter-names.js';
import { findLeadingGroups } from './leading-groups.js';
import { moveBoundaries } from './move-boundaries.js';
import type { MentionTrace } from './mention-trace.js';
import { findDepartmentNames } from './department-names.js';
import { findQuotedNames } from './quoted-names.js';
import { resolveOverlaps } from './resolve.js';
import { spansTwoNames } from './spans-two-names.js';
import { findBareLists } from './bare-lists.js';
import { moveUnit, readResponsibilities, type ResponsibleUnit } from './responsibility-lists.js';
import { readResponsibilityTables } from './responsibility-tables.js';
import { findSelfReferences } from './self-references.js';
import { findSuffixNames } from './suffix-names.js';
import { applyFirstLeads } from './first-leads.js';
import { findDocumentNumbers, findStandards, findTitles } from './titles.js';
import { tokenize } from './tokens.js';
import { metadataNames } from './metadata-names.js';
import { levelAtStart } from './places-in-names.js';
import { WordBoundaries } from './word-boundaries.js';

export interface MentionedDocument extends DocumentContext {
  readonly mentions: readonly Mention[];
  readonly aliases: readonly DeclaredAlias[];
  /** Per sentence: the units that a notation of responsibility names, in the order of the text. */
  readonly responsibilities: ReadonlyMap<number, readonly ResponsibleUnit[]>;
  /** Members of such lists that become no names: those that stand for many bodies at once, and those that are called like none. */
  readonly leftUnits: readonly ResponsibleUnit[];
}

/**
 * Stage 3: every span that names something. Two passes: the first reads each sentence by itself; the second looks in
 * the whole document for the forms that the first found clearly (a declared alias, a quoted name, the own title).
 * @param trace keeps all candidates, for those who ask why one lost
 */
export function findMentions(document: StructuredDocument, known: Knowledge = sharedKnowledge(), trace?: MentionTrace): MentionedDocument {
  const { view, sentences } = document;
  const context: DocumentContext = { ...document, knowledge: known, jurisdiction: findJurisdiction(document.metadata, known) };
  const responsibilities = new Map<number, readonly ResponsibleUnit[]>();
  const left: ResponsibleUnit[] = [];
  const tables = readResponsibilityTables(document, known.responsibility);
  const bare = findBareLists(document, known.responsibility);
  const boundaries = new WordBoundaries(view.text.length);
  const candidates: Candidate[][] = [];
  const resolved: (readonly Candidate[])[] = [];
  const aliases: DeclaredAlias[] = [];
  for (const [index, { start: offset, end, section }] of sentences.entries()) {
    const text = view.text.slice(offset, end);
    const tokens = tokenize(text);
    boundaries.add(tokens, offset);
    const listed = tables.get(index) ?? bare.get(index);
    const all = listed ?? readResponsibilities(text, known.responsibility).map((unit) => moveUnit(unit, offset));
    const units = all.filter((unit) => !unit.many && !unit.unread);
    left.push(...all.filter((unit) => unit.many || unit.unread));
    if (units.length > 0) responsibilities.set(index, units);
    const sentence = { document: context, text, offset, section, tokens };
    const found = [
      ...candidatesOf(sentence),
      ...units.map((unit) => unitCandidate(unit, text.slice(unit.start - offset, unit.end - offset), context)),
    ];
    const letters = findLetterNames(sentence, found);
    found.push(...letters.names);
    const drawn = resolveOverlaps(found);
    const kept = moveBoundaries(sentence, drawn, trace);
    candidates.push(kept === drawn ? found : [...kept, ...found.filter((name) => !drawn.includes(name))]);
    resolved.push(kept);
    aliases.push(...findDeclaredAliases(text, offset, kept, known.aliases), ...letters.aliases);
  }
  const forms = documentForms(context, resolved.flat(), aliases);
  const mentions = sentences.flatMap((sentence, index) => {
    const again = findDocumentForms(view, sentence, boundaries, forms);
    const all = again.length === 0 ? candidates[index]! : [...candidates[index]!, ...again];
    const kept = again.length === 0 ? resolved[index]! : resolveOverlaps(all);
    trace?.record(index, all, kept);
    return kept.map((candidate): Mention => ({ ...candidate, sentence: index }));
  });
  return {
    ...context,
    mentions: withMetadataNames(mentions, document, trace),
    aliases,
    responsibilities: applyFirstLeads(responsibilities, document, known.responsibility),
    leftUnits: left,
  };
}

/** The document's own title and issuers, where it states them, stand before whatever the rules made of the same words. */
function withMetadataNames(mentions: readonly Mention[], document: StructuredDocument, trace: MentionTrace | undefined): Mention[] {
  const stated = metadataNames(document);
  trace?.recordMetadataNames(stated);
  const others = mentions.filter((mention) => !stated.some((name) => overlaps(name, mention)));
  return [...others, ...stated].sort((a, b) => a.start - b.start);
}

/** What the rules that need no other sentence find in this one. */
function candidatesOf(sentence: SentenceContext): Candidate[] {
  const known = [...findKnownNames(sentence), ...findTitles(sentence), ...findDocumentNumbers(sentence), ...findStandards(sentence)];
  const byEnd = longestByEnd(known);
  const quoted = findQuotedNames(sentence, byEnd);
  const departments = findDepartmentNames(sentence, byEnd);
  for (const department of departments) keepLonger(byEnd, department);
  const names = findSuffixNames(sentence, byEnd).filter((name) => !spansTwoNames(name, known, departments));
  const placeStarts = new Set(known.filter(({ type }) => hasTrait(type, 'place')).map(({ start }) => start));
  // A body of the issuer's own level stands before the State's that the gazetteer has under the same words; a field between quoted names
  // and their class word (“苏商通”政务服务平台) says only of what kind they are.
  const local = departments.filter(({ rule }) => rule === 'department:own-level');
  const rows = new Set(quoted.filter(({ rule }) => rule === 'quoted:row').map(({ end }) => end + 1));
  const listed = known.filter(
    (name) =>
      !local.some((department) => department.start === name.start && department.end === name.end) &&
      !(hasTrait(name.type, 'field') && rows.has(name.start)),
  );
  const all = [
    ...listed,
    ...quoted,
    ...departments,
    ...names,
    ...findOpeningNames(sentence),
    ...findCueWordNames(sentence, byEnd),
    ...findLeadingGroups(sentence, placeStarts),
    ...findSelfReferences(sentence),
  ];
  return [...all, ...findListMembers(sentence, all), ...findNamedMembers(sentence, all), ...findListedBodies(sentence, all)];
}

/** A unit below a level (市能源局) is that of the issuer's place. */
function unitCandidate({ start, end, running }: ResponsibleUnit, words: string, context: DocumentContext): Candidate {
  const local = levelAtStart(words, context) !== undefined;
  return { start, end, type: typeWith('body'), rule: 'responsible-unit', tier: running ? TIER.PLAIN : TIER.DECLARED, local };
}

function longestByEnd(candidates: readonly Candidate[]): Map<number, Candidate> {
  const byEnd = new Map<number, Candidate>();
  for (const candidate of candidates) keepLonger(byEnd, candidate);
  return byEnd;
}

function keepLonger(byEnd: Map<number, Candidate>, candidate: Candidate): void {
  const present = byEnd.get(candidate.end);
  if (!present || candidate.start < present.start) byEnd.set(candidate.end, candidate);
}
