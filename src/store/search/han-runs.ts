/**
 * The runs of Han characters of a text. Each of them goes into the form of search by itself, whatever stands around it, so
 * that a name which holds a text, both folded, holds the text's runs in the form of search, both in that form.
 */
export function hanRuns(text: string): string[] {
  return text.match(/\p{Unified_Ideograph}+/gu) ?? [];
}

/** The same with digits, to which no mark joins either, as accents join to letters. */
export function hanAndDigitRuns(text: string): string[] {
  return text.match(/[\p{Unified_Ideograph}0-9]+/gu) ?? [];
}
