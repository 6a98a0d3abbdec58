import { readFileSync } from 'node:fs';
import type { SourceDocument } from '../../ingest/formats/original/original.js';
import type { Ontology } from '../../schema/ontology.js';
import type { DocumentGraph } from '../../schema/records.js';
import { toPrediction } from '../export/prediction.js';
import type { GoldDocument } from './gold-folder.js';
import { lexiconRecall, type LexiconRecall } from './lexicon-recall.js';
import { meanOf } from './ratio.js';
import {
  byRule,
  judgeAssertions,
  type JudgedAssertion,
  judgeNames,
  type Reliability,
  reliabilityOf,
  type RulePrecision,
} from './reliability.js';
import { type Score, score, SCORED_PARTS, SCORED_SHARES, type ScoredPart, type ScoredShare } from './score.js';

/** One figure for each part: F1, or the share; null where the documents give nothing to measure. */
export type Figures = Readonly<Record<ScoredPart | ScoredShare, number | null>>;

export interface DocumentEvaluation {
  readonly name: string;
  readonly score: Score;
  readonly figures: Figures;
}

export interface Evaluation {
  readonly documents: readonly DocumentEvaluation[];
  /** Means over the documents that have the figure. */
  readonly means: { readonly f1: Figures; readonly precision: Figures; readonly recall: Figures };
  readonly byType: Readonly<Record<string, number | null>>;
  /** Recall of names that a lexicon has and of names that none has. */
  readonly lexicon: readonly LexiconRecall[];
  /** How far the assertions' confidence can be believed. */
  readonly reliability: Reliability;
  /** How often each rule that finds names was right, by exact span and type. */
  readonly nameRules: readonly RulePrecision[];
}

/** Extracts every document and scores it against its gold. */
export function evaluate(
  documents: readonly GoldDocument[],
  extract: (input: SourceDocument) => DocumentGraph,
  ontology: Ontology,
  isKnown: (name: string) => boolean,
  onDocument: (name: string) => void = () => undefined,
): Evaluation {
  const assertions: JudgedAssertion[] = [];
  const names: ReturnType<typeof judgeNames> = [];
  const evaluated = documents.map(({ name, gold, textPath }) => {
    const graph = extract({ source: textPath, bytes: readFileSync(textPath) });
    const scored = score(gold, toPrediction(graph), graph.text, ontology);
    assertions.push(...judgeAssertions(graph, scored.judged));
    names.push(...judgeNames(graph, scored.judgedMentions));
    onDocument(name);
    return { name, score: scored, figures: figuresOf(scored, 'f1') };
  });
  const meansOf = (field: 'f1' | 'precision' | 'recall'): Figures => meanFigures(evaluated.map((one) => figuresOf(one.score, field)));
  const types = ontology.entityTypes.map(({ name }) => name);
  const typeMeans = types.map((type) => [type, meanOf(evaluated.map((one) => one.score.byType[type]?.f1 ?? null))] as const);
  return {
    documents: evaluated,
    means: { f1: meansOf('f1'), precision: meansOf('precision'), recall: meansOf('recall') },
    lexicon: lexiconRecall(
      evaluated.map((one) => one.score),
      types,
      isKnown,
    ),
    reliability: reliabilityOf(assertions),
    nameRules: byRule(names),
    byType: Object.fromEntries(typeMeans.filter(([, mean]) => mean !== null)),
  };
}

function figuresOf(scored: Score, field: 'f1' | 'precision' | 'recall'): Figures {
  const ratios = SCORED_PARTS.map((part) => [part, scored[part][field]] as const);
  const shares = SCORED_SHARES.map((part) => [part, scored[part]] as const);
  return Object.fromEntries([...ratios, ...shares]) as Record<ScoredPart | ScoredShare, number | null>;
}

function meanFigures(all: readonly Figures[]): Figures {
  const parts = [...SCORED_PARTS, ...SCORED_SHARES];
  return Object.fromEntries(parts.map((part) => [part, meanOf(all.map((figures) => figures[part]))])) as Record<
    ScoredPart | ScoredShare,
    number | null
  >;
}
