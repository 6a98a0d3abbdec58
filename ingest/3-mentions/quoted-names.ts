import { type Candidate, type SentenceContext, TIER } from './candidate.js';

const LONGEST_QUOTE = 30;
const SHORTEST_ALONE = 5;

/**
 * Names that quotes mark: “凌云”系统 (the quote and the class word behind it are the name) and “资本市场金融科技委员会”
 * (the quoted words alone end like a name).
 */
export function findQuotedNames(sentence: SentenceContext): Candidate[] {
  const { text, offset } = sentence;
  const found: Candidate[] = [];
  for (let open = text.indexOf('“'); open !== -1; open = text.indexOf('“', open + 1)) {
    const close = text.indexOf('”', open);
    if (close === -1) break;
    if (close - open > LONGEST_QUOTE || close - open < 3) continue;
    const found1 = withClassWord(sentence, open, close) ?? alone(sentence, open, close);
    if (found1) found.push({ ...found1, start: offset + found1.start, end: offset + found1.end });
  }
  return found;
}

function withClassWord({ text, document }: SentenceContext, open: number, close: number): Candidate | undefined {
  const { quotedEndings, quotedGeneric } = document.knowledge.nameRules;
  if (quotedGeneric.test(text.slice(open + 1, close))) return undefined;
  for (const { ending, type } of quotedEndings) {
    if (text.startsWith(ending, close + 1)) {
      return { start: open, end: close + 1 + ending.length, type, rule: 'quoted:class-word', tier: TIER.DECLARED };
    }
  }
  return undefined;
}

function alone({ text, document }: SentenceContext, open: number, close: number): Candidate | undefined {
  const inner = text.slice(open + 1, close);
  if (inner.length < SHORTEST_ALONE) return undefined;
  const rules = document.knowledge.nameRules.classesByLastCharacter.get(inner.at(-1)!) ?? [];
  const rule = rules.find(({ ending, generic }) => inner.endsWith(ending) && inner.length > ending.length + 1 && !generic.has(inner));
  if (!rule) return undefined;
  const { type, attributes } = rule.nameClass;
  return { start: open + 1, end: close, type, rule: 'quoted:alone', tier: TIER.DECLARED, ...(attributes ? { attributes } : {}) };
}
