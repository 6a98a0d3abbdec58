import { makeId } from '../../schema/ids.js';
import type { AssertionRecord, EvidencePart, EvidenceRecord, MentionRecord } from '../../schema/records.js';
import { CodePointIndex, type Span } from '../../schema/span.js';
import type { StructuredDocument } from '../2-structure/section.js';
import type { Claim, ClaimEnd } from '../5-relations/claim.js';
import { locationOf } from './original-location.js';
import { confidenceOf } from '../knowledge/confidence.js';
import { type RuleName, ruleVersion } from '../versions/rule-version.js';

/** Turns spans of the view into evidence in code points, and claims into assertions. */
export class RecordBuilder {
  readonly index: CodePointIndex;
  readonly #sectionIds = new Map<number, string>();

  constructor(
    readonly document: StructuredDocument,
    readonly documentId: string,
  ) {
    this.index = new CodePointIndex(document.text);
  }

  sectionId(section: number): string {
    const known = this.#sectionIds.get(section);
    if (known !== undefined) return known;
    const id = makeId('section', this.documentId, section);
    this.#sectionIds.set(section, id);
    return id;
  }

  /** A span of the view as the stored text counts it. This and `evidence` are where offsets are converted. */
  codePoints(span: Span): Span {
    return this.index.spanToCodePoints(this.document.view.toSource(span));
  }

  /** The same for a part of the structure: what the view leaves out at the text's ends belongs to it. */
  wholeCodePoints(span: Span): Span {
    const { start, end } = this.codePoints(span);
    return { start: span.start === 0 ? 0 : start, end: span.end === this.document.view.length ? this.index.length : end };
  }

  /** The evidence for a view span: white space at its ends is left out. */
  evidence(span: Span, section: number): EvidenceRecord {
    const trimmed = this.#trimmed(span);
    const location = locationOf(this.document.parts, trimmed);
    return { section: this.sectionId(section), ...this.#quoted(trimmed), ...(location && { location }) };
  }

  /** A view span in code units of the stored text, without white space at its ends. */
  #trimmed(span: Span): Span {
    const { text, view } = this.document;
    let { start, end } = view.toSource(span);
    while (start < end - 1 && /\s/.test(text[start]!)) start++;
    while (end > start + 1 && /\s/.test(text[end - 1]!)) end--;
    return { start, end };
  }

  #quoted(units: Span): Span & { readonly quote: string } {
    return { ...this.index.spanToCodePoints(units), quote: this.document.text.slice(units.start, units.end) };
  }

  #mentionId({ start, end }: Span): string {
    return makeId('mention', this.documentId, start, end);
  }

  /** The parts of a claim's passage: its ends, then what else says it. */
  #parts({ subject, object, cues = [] }: Claim, passage: Span): EvidencePart[] {
    const part = (kind: EvidencePart['kind'], span: Span): EvidencePart => {
      const quoted = this.#quoted(this.#trimmed(span));
      const isOutside = quoted.start < passage.start || quoted.end > passage.end;
      return { kind, ...quoted, ...(isOutside && { inherited: true as const }) };
    };
    const end = (kind: 'SUBJECT' | 'OBJECT', { start, end, antecedent }: ClaimEnd): EvidencePart => ({
      ...part(kind, { start, end }),
      mention: this.#mentionId(this.#quoted(this.#trimmed(antecedent ?? { start, end }))),
    });
    return [end('SUBJECT', subject), end('OBJECT', object), ...cues.map((one) => part(one.kind, one))];
  }

  mention(span: Span, entity: string, section: number, rule: string): MentionRecord {
    const evidence = this.evidence(span, section);
    return {
      id: this.#mentionId(evidence),
      document: this.documentId,
      entity,
      section: evidence.section,
      start: evidence.start,
      end: evidence.end,
      quote: evidence.quote,
      rule,
    };
  }

  relationAssertion(claim: Claim, relation: string): AssertionRecord {
    const evidence = this.evidence(claim.span, claim.section);
    return {
      id: makeId('assertion', this.documentId, relation, claim.rule, evidence.start, evidence.end),
      document: this.documentId,
      relation,
      modality: claim.modality,
      confidence: confidenceOf(claim.rule),
      ...(claim.date ? { date: claim.date } : {}),
      ...(claim.role ? { role: claim.role } : {}),
      rule: claim.rule,
      ruleVersion: ruleVersion(claim.rule),
      source: claim.gazetteer ? `gazetteer:${claim.gazetteer}` : 'text',
      evidence: [{ ...evidence, parts: this.#parts(claim, evidence) }],
    };
  }

  attributeAssertion(
    entity: string,
    attribute: string,
    value: string | number,
    evidence: EvidenceRecord,
    rule: RuleName,
    source = 'text',
  ): AssertionRecord {
    return {
      id: makeId('assertion', this.documentId, entity, attribute, String(value), rule),
      document: this.documentId,
      entity,
      attribute,
      value,
      modality: 'FACT',
      confidence: confidenceOf(rule, `attribute:${source === 'text' ? 'text' : 'gazetteer'}`),
      rule,
      ruleVersion: ruleVersion(rule),
      source,
      evidence: [evidence],
    };
  }
}
