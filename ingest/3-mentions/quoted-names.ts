import { type Candidate, type SentenceContext, TIER } from './candidate.js';
import { type LeftBoundary, leftBoundary } from './left-boundary.js';

const LONGEST_QUOTE = 30;
const SHORTEST_ALONE = 5;
/** How far behind a quoted name the class word of its row may stand, in code units. */
const LONGEST_ROW = 120;
/** What may stand before the class word, in code units: behind 等 (等重点领域专项|行动), and right behind the names (政务服务|平台). */
const LONGEST_BEFORE_CLASS = 6;
const SHORTEST_BEFORE_CLASS = 4;
/** Looked back over for the verb before a quoted name. */
const LONGEST_VERB = 6;

/**
 * Names that quotes mark: “凌云”系统 (the quote and the class word behind it are the name), “资本市场金融科技委员会”
 * (the quoted words alone end like a name), and “苏商通”“粤省事”等平台 (quoted names in a row, of the class that closes it).
 */
export function findQuotedNames(sentence: SentenceContext, known: ReadonlyMap<number, Candidate>): Candidate[] {
  const { text, offset } = sentence;
  const found: Candidate[] = [];
  for (let open = text.indexOf('“'); open !== -1; open = text.indexOf('“', open + 1)) {
    const close = text.indexOf('”', open);
    if (close === -1) break;
    if (close - open > LONGEST_QUOTE || close - open < 3) continue;
    const name =
      inRow(sentence, open, close) ??
      withClassWord(sentence, open, close, known) ??
      alone(sentence, open, close, known) ??
      joined(sentence, open, close) ??
      behindClassWord(sentence, open, close, known) ??
      behindVerb(sentence, open, close);
    if (name) found.push({ ...name, start: offset + name.start, end: offset + name.end });
  }
  return found;
}

/** “A”“B”等行动, “A”、“B”平台, “A”等活动: each is a name of its own, and the class word behind the row says of what type. */
function inRow({ text, document }: SentenceContext, open: number, close: number): Candidate | undefined {
  const { nameRules, forms } = document.knowledge;
  const { quotedRow, quotedEndings, quotedGeneric, joining } = nameRules;
  const inner = text.slice(open + 1, close);
  if (quotedGeneric.test(inner) || forms.get(inner).length > 0) return undefined;
  const row = quotedRow.exec(text.slice(close + 1, close + 1 + LONGEST_ROW))!;
  const inside = text[open - 1] === '”' || text.slice(open - 2, open) === '”、';
  if (!row[1] && !row[2] && !inside) return undefined;
  const behind = text.slice(close + 1 + row[0].length);
  for (let at = 0; at <= (row[2] ? LONGEST_BEFORE_CLASS : SHORTEST_BEFORE_CLASS); at++) {
    const found = quotedEndings.find(({ ending }) => (at === 0 || ending.length > 1) && behind.startsWith(ending, at));
    if (found) return { start: open + 1, end: close, type: found.type, rule: 'quoted:row', tier: TIER.DECLARED };
    if (!/^\p{Script=Han}/u.test(behind.slice(at)) || joining.has(behind[at]!)) return undefined;
  }
  return undefined;
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
      // 中国金融科技“双50”榜单, 开展|机器人赋能乡村“走亲访友”活动: a place and what follows it belong to the name, and so does a lead
      // right behind its verb.
      const boundary = leftBoundary(sentence, open, known, LONGEST_QUOTE);
      const start = boundary?.startsWithPlace ? boundary.start : leadStart(sentence, boundary, open, type);
      return { start, end: close + 1 + ending.length, type, rule: 'quoted:class-word', tier: TIER.DECLARED };
    }
  }
  return undefined;
}

const SHORTEST_LEAD = 2;
const LONGEST_LEAD = 24;

/** Where the lead of a quoted name begins, or the name itself where the verb of what is made governs it (利用区块链建设|“凌云”系统). */
function leadStart({ text, tokens, document }: SentenceContext, boundary: LeftBoundary | undefined, open: number, type: string): number {
  const { quotedLead, cueVerbs } = document.knowledge.nameRules;
  const before = open > 0 ? tokens.words[tokens.at[open - 1]!]! : '';
  if (!quotedLead.types.has(type) && cueVerbs.has(before)) return open;
  if (boundary && isLead(boundary, open)) return boundary.start;
  const phrase = quotedLead.types.has(type) ? quotedLead.match.exec(text.slice(Math.max(0, open - LONGEST_LEAD), open))?.[1] : undefined;
  return open - (phrase?.length ?? 0);
}

/** 能源|“九大”工程: what the quoted name is of, right behind the verb of both. */
function isLead({ start, behindCueVerb, quantified, allGeneric, startsWithInstitution }: LeftBoundary, open: number): boolean {
  return behindCueVerb && !quantified && !allGeneric && !startsWithInstitution && open - start >= SHORTEST_LEAD;
}

function alone(
  { text, tokens, document, offset }: SentenceContext,
  open: number,
  close: number,
  known: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  const inner = text.slice(open + 1, close);
  if (inner.length < SHORTEST_ALONE || known.get(offset + close)?.start === offset + open + 1) return undefined;
  if (document.knowledge.nameRules.particles.has(tokens.words[tokens.at[open + 1]!]!)) return undefined;
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
  const { type, match } = nameRules.quotedJoin;
  if (!match.test(inner) || forms.get(inner).length > 0) return undefined;
  if (forms.get(inner.slice(0, inner.search(/[+×]/))).length === 0) return undefined;
  return { start: open + 1, end: close, type, rule: 'quoted:joined', tier: TIER.DECLARED };
}

/** 跨境数据专用通道“数e通”: what the thing is, and its name behind. */
function behindClassWord(
  sentence: SentenceContext,
  open: number,
  close: number,
  known: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  const { text, document } = sentence;
  const { quotedEndings, quotedNames } = document.knowledge.nameRules;
  if (!quotedNames.inner.test(text.slice(open + 1, close)) || !quotedNames.endsBefore.test(text.slice(close + 1))) return undefined;
  const found = quotedEndings.find(({ ending }) => ending.length > 1 && text.endsWith(ending, open));
  if (!found || !quotedNames.named.has(found.type)) return undefined;
  const boundary = leftBoundary(sentence, open - found.ending.length, known, LONGEST_QUOTE);
  if (!boundary || boundary.quantified || boundary.start >= open - found.ending.length) return undefined;
  const type = quotedNames.types.find(({ ending }) => ending.test(text.slice(open + 1, close)))?.type ?? found.type;
  return { start: boundary.start, end: close + 1, type, rule: 'quoted:named', tier: TIER.DECLARED };
}

/** 推广“行程卡”, 设立“药材驿站”: what is set up or carried out under a quoted name, unless what follows makes a figure of speech of it. */
function behindVerb({ text, document }: SentenceContext, open: number, close: number): Candidate | undefined {
  const { forms, nameRules } = document.knowledge;
  const { quotedNames, quotedGeneric } = nameRules;
  const { inner, notInner, behind, notBefore, types, tools, otherwise } = quotedNames;
  const name = text.slice(open + 1, close);
  if (!inner.test(name) || notInner.test(name) || quotedGeneric.test(name) || forms.get(name).length > 0) return undefined;
  const verb = text.slice(Math.max(0, open - LONGEST_VERB), open);
  if (!behind.test(verb) || notBefore.test(text.slice(close + 1))) return undefined;
  const type = types.find(({ ending }) => ending.test(name))?.type ?? (tools.behind.test(verb) ? tools.type : otherwise);
  return { start: open + 1, end: close, type, rule: 'quoted:named', tier: TIER.PLAIN };
}
