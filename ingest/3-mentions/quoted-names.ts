import { type Candidate, type SentenceContext, TIER } from './candidate.js';
import { leftBoundary } from './left-boundary.js';

const LONGEST_QUOTE = 30;
const SHORTEST_ALONE = 5;

/**
 * Names that quotes mark: “凌云”系统 (the quote and the class word behind it are the name) and “资本市场金融科技委员会”
 * (the quoted words alone end like a name).
 */
export function findQuotedNames(sentence: SentenceContext, known: ReadonlyMap<number, Candidate>): Candidate[] {
  const { text, offset } = sentence;
  const found: Candidate[] = [];
  for (let open = text.indexOf('“'); open !== -1; open = text.indexOf('“', open + 1)) {
    const close = text.indexOf('”', open);
    if (close === -1) break;
    if (close - open > LONGEST_QUOTE || close - open < 3) continue;
    const name = withClassWord(sentence, open, close, known) ?? alone(sentence, open, close) ?? joined(sentence, open, close);
    if (name) found.push({ ...name, start: offset + name.start, end: offset + name.end });
  }
  return found;
}

function withClassWord(
  sentence: SentenceContext,
  open: number,
  close: number,
  known: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  const { text, document } = sentence;
  const { quotedEndings, quotedGeneric } = document.knowledge.nameRules;
  if (quotedGeneric.test(text.slice(open + 1, close))) return undefined;
  for (const { ending, type } of quotedEndings) {
    if (text.startsWith(ending, close + 1)) {
      // 中国金融科技“双50”榜单: a place and what follows it belong to the name.
      const boundary = leftBoundary(sentence, open, known, LONGEST_QUOTE);
      const start = boundary?.startsWithPlace ? boundary.start : open;
      return { start, end: close + 1 + ending.length, type, rule: 'quoted:class-word', tier: TIER.DECLARED };
    }
  }
  return undefined;
}

function alone({ text, document }: SentenceContext, open: number, close: number): Candidate | undefined {
  const inner = text.slice(open + 1, close);
  if (inner.length < SHORTEST_ALONE) return undefined;
  // The year of one edition may stand behind the name: …峰会2020.
  const name = inner.replace(/\d{4}年?$/, '');
  const rules = document.knowledge.nameRules.classesByLastCharacter.get(name.at(-1) ?? '') ?? [];
  const rule = rules.find(
    ({ ending, generic }) => ending.length > 1 && name.endsWith(ending) && name.length > ending.length + 1 && !generic.has(name),
  );
  if (!rule) return undefined;
  const { type, attributes } = rule.nameClass;
  return { start: open + 1, end: close, type, rule: 'quoted:alone', tier: TIER.DECLARED, ...(attributes ? { attributes } : {}) };
}

/** “人工智能+制造”: a term and a field joined by a sign are a programme, unless the whole is listed as something else. */
function joined({ text, document }: SentenceContext, open: number, close: number): Candidate | undefined {
  const inner = text.slice(open + 1, close);
  const { nameRules, forms } = document.knowledge;
  if (!nameRules.quotedJoin.test(inner) || forms.get(inner).length > 0) return undefined;
  if (forms.get(inner.slice(0, inner.search(/[+×]/))).length === 0) return undefined;
  return { start: open + 1, end: close, type: 'Programme', rule: 'quoted:joined', tier: TIER.DECLARED };
}
