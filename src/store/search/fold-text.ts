/**
 * The form in which text is compared where case and width do not count: NFKC, lower case, each run of white space one
 * space, none at the ends. Full-width letters, half-width kana and compatibility forms fall together.
 */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
