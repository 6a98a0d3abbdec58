import { hasTrait, typeWith } from '../../schema/entity-traits.js';
import type { Span } from '../../schema/span.js';
import type { View } from '../text/view.js';
import type { RuleName } from '../versions/rule-version.js';
import { Trie } from '../knowledge/trie.js';
import { type Candidate, type DocumentContext, TIER } from './candidate.js';
import type { DeclaredAlias } from './declared-aliases.js';
import { headingFields, ownFields } from './own-field.js';
import { ownTitleForms } from './self-references.js';
import type { WordBoundaries } from './word-boundaries.js';

/** A form that this document itself taught, and the mention that taught it. */
export interface DocumentForm {
  readonly like: Candidate;
  readonly rule: RuleName;
}

const SHORTEST = 2;
/** Rules whose finds are sure enough to be looked for everywhere. */
const CLEAR = /^(title|quoted|department:place|department:level|suffix|responsible-unit)/;

/** The forms to look for in the whole document: its own title, clear finds, declared aliases and short forms of them. */
export function documentForms(
  context: DocumentContext,
  mentions: readonly Candidate[],
  aliases: readonly DeclaredAlias[],
): Trie<DocumentForm> {
  const forms = new Trie<DocumentForm>();
  const seen = new Set<string>();
  const add = (form: string, like: Candidate, rule: RuleName): void => {
    if (form.length < SHORTEST || seen.has(form)) return;
    seen.add(form);
    forms.add(form, { like, rule });
  };
  for (const form of ownTitleForms(context)) {
    add(form, { start: 0, end: 0, type: typeWith('text'), rule: 'own-title', tier: TIER.TITLE, self: true }, 'own-title');
  }
  for (const field of [...ownFields(context), ...headingFields(context)])
    add(field, { start: 0, end: 0, type: typeWith('field'), rule: 'own-field', tier: TIER.PLAIN }, 'own-field');
  for (const alias of aliases) {
    if (alias.group.length === 0) add(alias.form, alias.target, 'declared-alias');
    else add(alias.form, { ...alias.target, start: alias.start, end: alias.start + alias.form.length }, 'declared-alias');
  }
  for (const mention of mentions) {
    if (!CLEAR.test(mention.rule)) continue;
    const surface = context.view.text.slice(mention.start, mention.end);
    add(surface, mention, 'document-form');
    for (const short of shortForms(surface, mention, context)) add(short, mention, 'short-form');
  }
  for (const { form, like } of quotedTails(context, aliases)) add(form, like, 'quoted-tail');
  return forms;
}

/** Forms that drop what a reader can do without: a company's ending. */
function shortForms(surface: string, mention: Candidate, context: DocumentContext): string[] {
  if (!hasTrait(mention.type, 'body')) return [];
  const short = surface.replace(context.knowledge.aliases.institutionEnding, '');
  return short.length >= 4 && short !== surface ? [short] : [];
}

/** “金科双园” for 福田金科双园: a quoted string that is the tail of a declared alias. */
function quotedTails({ view }: DocumentContext, aliases: readonly DeclaredAlias[]): { form: string; like: Candidate }[] {
  if (aliases.length === 0) return [];
  const byTail = new Map<string, DeclaredAlias>();
  for (const alias of aliases)
    for (let cut = 1; cut < alias.form.length; cut++) {
      const tail = alias.form.slice(cut);
      if (!byTail.has(tail)) byTail.set(tail, alias);
    }
  const quoted = new Set([...view.text.matchAll(/“([^“”]{3,12})”/g)].map((match) => match[1]!));
  return [...quoted].flatMap((form) => {
    const whole = byTail.get(form);
    if (!whole) return [];
    const like = whole.group.length === 0 ? whole.target : { ...whole.target, start: whole.start, end: whole.start + whole.form.length };
    return [{ form, like }];
  });
}

/** What quotes alone make a name (“一件事”) is a plain word outside of them, what only its row does (“简政放权”等行动) elsewhere. */
function isPlainWord({ rule, type }: Candidate, isQuoted: boolean): boolean {
  return type !== 'Product' && (rule === 'quoted:row' || (rule === 'quoted:named' && !isQuoted));
}

/** Where the document's own forms stand in a sentence. */
export function findDocumentForms(view: View, sentence: Span, boundaries: WordBoundaries, forms: Trie<DocumentForm>): Candidate[] {
  const { start: offset } = sentence;
  const text = view.text.slice(offset, sentence.end);
  const isWhole = (start: number, end: number): boolean => boundaries.has(offset + start) && boundaries.has(offset + end);
  const surfaceOf = (mention: Candidate): string => view.text.slice(mention.start, mention.end);
  const found: Candidate[] = [];
  forms.eachMatch(text, (start, end, values) => {
    const { like, rule } = values[0]!;
    const isQuoted = text[start - 1] === '“';
    if (rule !== 'own-title' && end - start < 4 && !isWhole(start, end) && !isQuoted) return;
    if (isPlainWord(like, isQuoted)) return;
    found.push({
      start: offset + start,
      end: offset + end,
      type: like.type,
      rule,
      tier: rule === 'own-title' ? TIER.TITLE : TIER.PLAIN,
      ...(like.entry ? { entry: like.entry } : {}),
      ...(like.attributes ? { attributes: like.attributes } : {}),
      ...(like.local ? { local: like.local } : {}),
      ...(like.self ? { self: like.self } : rule === 'own-field' ? {} : { of: surfaceOf(like) }),
    });
  });
  return found;
}
