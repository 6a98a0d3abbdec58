import { type Static, Type } from '@sinclair/typebox';
import { readLexicon, shapeOf } from '../text/lexicon.js';

/** How often a rule was right where gold could say so. */
const RulePrecision = shapeOf({ right: Type.Number({ minimum: 0 }), all: Type.Number({ minimum: 0 }) });

/** `seeds/lexicons/confidence.yaml`, written by `plangraph evaluate --calibrate`. */
const ConfidenceTable = shapeOf({
  /** What is believed of a rule that gold says nothing of, as if it had been right so often of so many. */
  prior: RulePrecision,
  /** The same of what a model suggests. */
  suggestedPrior: RulePrecision,
  rules: Type.Record(Type.String(), RulePrecision),
});
export type ConfidenceTable = Static<typeof ConfidenceTable>;

let table: ConfidenceTable | undefined;
const known = new Map<string, number>();

/**
 * How sure an assertion of this rule is: the rule's precision on gold, drawn towards the prior where gold has few cases
 * (the mean of a beta distribution), so that one lucky case is no certainty. Between 0 and 1, four decimals.
 * @param otherwise the rule whose counts stand for one that gold says nothing of
 */
export function confidenceOf(rule: string, otherwise?: string): number {
  const key = otherwise === undefined ? rule : `${rule} ${otherwise}`;
  let confidence = known.get(key);
  if (confidence === undefined) {
    const { prior: ofRules, suggestedPrior, rules } = (table ??= readLexicon('confidence', ConfidenceTable));
    const prior = rule.startsWith('llm:') ? suggestedPrior : ofRules;
    const { right, all } = rules[rule] ?? (otherwise === undefined ? undefined : rules[otherwise]) ?? { right: 0, all: 0 };
    confidence = Number(((right + prior.right) / (all + prior.all)).toFixed(4));
    known.set(key, confidence);
  }
  return confidence;
}
