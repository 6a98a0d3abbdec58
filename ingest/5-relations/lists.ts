import type { Named } from './clauses.js';

/** Members in book marks or quotes need no mark between them (GB/T 15834-2011, 4.5.3.5). */
const SEPARATOR = /^(?:[”》)]{0,2}(?:等)?(?:、|和|与|\S?及|,)[“《(]{0,2}|[”》][“《])$/;

/** The names that stand in one list with `names[index]`, going left: A、B和C. */
export function listBefore(names: readonly Named[], index: number, text: string, offset: number): Named[] {
  const list = [names[index]!];
  for (let at = index - 1; at >= 0; at--) {
    const gap = text.slice(names[at]!.end - offset, names[at + 1]!.start - offset);
    if (!SEPARATOR.test(gap)) break;
    list.unshift(names[at]!);
  }
  return list;
}

/** The names that stand in one list with `names[index]`, going right. */
export function listAfter(names: readonly Named[], index: number, text: string, offset: number): Named[] {
  const list = [names[index]!];
  for (let at = index + 1; at < names.length; at++) {
    const gap = text.slice(names[at - 1]!.end - offset, names[at]!.start - offset);
    if (!SEPARATOR.test(gap)) break;
    list.push(names[at]!);
  }
  return list;
}
