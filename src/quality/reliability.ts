import type { DocumentGraph } from '../../schema/records.js';
import type { JudgedMention } from './score-mentions.js';
import type { JudgedRelation } from './score-relations.js';

/** How often one rule was right where gold could say so. */
export interface RulePrecision {
  readonly rule: string;
  readonly right: number;
  readonly all: number;
}

/** One assertion about a relation that gold judges. */
export interface JudgedAssertion {
  readonly rule: string;
  readonly confidence: number;
  readonly right: boolean;
}

/** Assertions whose confidence falls into one tenth, and how many of them are right. */
export interface ReliabilityBin {
  readonly from: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly precision: number;
}

export interface Reliability {
  readonly bins: readonly ReliabilityBin[];
  /** Expected calibration error: the mean distance of confidence and precision, weighted by count (Naeini et al., 2015). */
  readonly error: number | null;
  /** By rule, in the order of the rules' names. */
  readonly rules: readonly RulePrecision[];
}

const BINS = 10;

/** The assertions behind judged relations, each as right as its relation. */
export function judgeAssertions(graph: DocumentGraph, judged: readonly JudgedRelation[]): JudgedAssertion[] {
  const key = (type: string, subject: string, object: string): string => `${type}|${subject}|${object}`;
  const verdicts = new Map(judged.map(({ relation, right }) => [key(relation.type, relation.subject, relation.object), right]));
  const relations = new Map(graph.relations.map(({ id, type, subject, object }) => [id, verdicts.get(key(type, subject, object))]));
  return graph.assertions.flatMap(({ relation, rule, confidence }) => {
    const right = relation === undefined ? undefined : relations.get(relation);
    return right === undefined ? [] : [{ rule, confidence, right }];
  });
}

/** The rules that found the judged mentions. */
export function judgeNames(graph: DocumentGraph, judged: readonly JudgedMention[]): { rule: string; right: boolean }[] {
  const rules = new Map(graph.mentions.map(({ start, end, rule }) => [`${start}:${end}`, rule]));
  return judged.flatMap(({ start, end, right }) => {
    const rule = rules.get(`${start}:${end}`);
    return rule === undefined ? [] : [{ rule, right }];
  });
}

export function reliabilityOf(assertions: readonly JudgedAssertion[]): Reliability {
  const bins = Array.from({ length: BINS }, (_, index) => binOf(assertions, index)).filter((bin) => bin.count > 0);
  const distance = bins.reduce((sum, { count, meanConfidence, precision }) => sum + count * Math.abs(meanConfidence - precision), 0);
  return { bins, error: assertions.length > 0 ? distance / assertions.length : null, rules: byRule(assertions) };
}

function binOf(assertions: readonly JudgedAssertion[], index: number): ReliabilityBin {
  const own = assertions.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === index);
  const count = own.length;
  const sum = own.reduce((total, { confidence }) => total + confidence, 0);
  const right = own.filter((assertion) => assertion.right).length;
  return { from: index / BINS, count, meanConfidence: count > 0 ? sum / count : 0, precision: count > 0 ? right / count : 0 };
}

/** In the order of the rules' names. */
export function byRule(assertions: readonly { readonly rule: string; readonly right: boolean }[]): RulePrecision[] {
  const rules = [...new Set(assertions.map(({ rule }) => rule))].sort();
  return rules.map((rule) => {
    const own = assertions.filter((assertion) => assertion.rule === rule);
    return { rule, right: own.filter(({ right }) => right).length, all: own.length };
  });
}
