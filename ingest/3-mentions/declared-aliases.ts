import { hasTrait } from '../../schema/entity-traits.js';
import type { AliasRules } from '../knowledge/alias-rules.js';
import type { Candidate } from './candidate.js';
import { matchesOf } from '../text/matches.js';

/** The text says that `form` is another name of what `target` names. */
export interface DeclaredAlias {
  readonly form: string;
  /** Where the form stands in the declaration, in the view. */
  readonly start: number;
  readonly target: Candidate;
  /** The form names the pair or list that ends with the target, not the target alone. */
  readonly group: readonly Candidate[];
}

const LONGEST_BRACKET = 60;

/**
 * Aliases declared in brackets behind a name: （以下简称“X”）, （RCEP）, （银发〔2021〕335号）, and a second name of
 * the same kind.
 * @param text one sentence; `offset` is its place in the view
 * @param mentions the names found in it, in order
 */
export function findDeclaredAliases(text: string, offset: number, mentions: readonly Candidate[], rules: AliasRules): DeclaredAlias[] {
  const found: DeclaredAlias[] = [];
  mentions.forEach((target, index) => {
    let at = target.end - offset;
    while (at < text.length && (text[at] === '”' || text[at] === '》')) at++;
    if (text[at] !== '(') return;
    const close = text.indexOf(')', at);
    if (close === -1 || close - at > LONGEST_BRACKET) return;
    const inner = text.slice(at + 1, close);
    for (const { form, start } of formsIn(inner, target, mentions, offset + at + 1, rules)) {
      found.push({ form, start: offset + at + 1 + start, target, group: groupOf(form, index, mentions, text, offset, rules) });
    }
  });
  return found;
}

function formsIn(
  inner: string,
  target: Candidate,
  mentions: readonly Candidate[],
  innerStart: number,
  rules: AliasRules,
): { form: string; start: number }[] {
  const declared = matchesOf(rules.declaration, inner).map((match) => ({
    form: match[1]!,
    start: match.index + match[0].lastIndexOf(match[1]!),
  }));
  if (declared.length > 0) return declared;
  if (rules.acronym.test(inner)) return [{ form: inner, start: 0 }];
  const second = mentions.find((other) => other !== target && other.start === innerStart);
  if (!second || second.type !== target.type) return [];
  const form = inner.slice(0, second.end - innerStart);
  if (second.rule === 'document-number') return [{ form, start: 0 }];
  const sameKind = second.end - innerStart === inner.length && hasTrait(target.type, 'body') && !second.entry;
  return sameKind ? [{ form, start: 0 }] : [];
}

/** 双园 behind “A、B”: the names of the list that the form stands for. */
function groupOf(
  form: string,
  index: number,
  mentions: readonly Candidate[],
  text: string,
  offset: number,
  rules: AliasRules,
): Candidate[] {
  if (!rules.pair.test(form)) return [];
  const group = [mentions[index]!];
  for (let at = index - 1; at >= 0; at--) {
    const gap = text.slice(mentions[at]!.end - offset, mentions[at + 1]!.start - offset);
    if (mentions[at]!.type !== group[0]!.type || !/^[”》]?[、和与][“《]?$/.test(gap)) break;
    group.unshift(mentions[at]!);
  }
  return group.length > 1 ? group : [];
}
