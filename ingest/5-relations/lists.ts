import type { Named } from './clauses.js';

/** Members in book marks or quotes need no mark between them (GB/T 15834-2011, 4.5.3.5). */
const SEPARATOR = /^(?:[”》)]{0,2}(?:等)?(?:、|和|与|\S?及|,)[“《(]{0,2}|[”》][“《])$/;

/** The names that stand in one list with `names[index]`, going left: A、B和C. A name in brackets is passed over: A（B）、C. */
export function listBefore(names: readonly Named[], index: number, text: string, offset: number): Named[] {
  const list = [names[index]!];
  for (let at = index - 1; at >= 0; at--) {
    const gap = text.slice(names[at]!.end - offset, list[0]!.start - offset);
    if (isInBracket(gap)) continue;
    if (!SEPARATOR.test(withoutBrackets(gap))) break;
    list.unshift(names[at]!);
  }
  return list;
}

/** The names that stand in one list with `names[index]`, going right. */
export function listAfter(names: readonly Named[], index: number, text: string, offset: number): Named[] {
  const list = [names[index]!];
  for (let at = index + 1; at < names.length; at++) {
    const gap = text.slice(list.at(-1)!.end - offset, names[at]!.start - offset);
    if (opensBracket(gap)) continue;
    if (!SEPARATOR.test(withoutBrackets(gap))) break;
    list.push(names[at]!);
  }
  return list;
}

function opensBracket(gap: string): boolean {
  const open = gap.lastIndexOf('(');
  return open !== -1 && gap.indexOf(')', open) === -1 && gap.length > open + 1;
}

/** Going left: a bracket closes in the gap that did not open in it. */
function isInBracket(gap: string): boolean {
  const close = gap.indexOf(')');
  return close !== -1 && gap.lastIndexOf('(', close) === -1;
}

function withoutBrackets(gap: string): string {
  return gap.includes('(') ? gap.replace(/\([^()]{0,40}\)/g, '') : gap;
}
