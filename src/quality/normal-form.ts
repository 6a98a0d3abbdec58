/** Names are compared without width, case, white space, quotes, title marks, dashes and the brackets around (but not in) them. */
export function normalName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s“”"'‘’《》〈〉·—–\-~～]/g, '')
    .replace(/[()〔〕[\]]/g, '')
    .toLowerCase();
}

/** Task numbers are compared by their numerals; brackets and stops only separate them. */
export function normalNumber(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/[\s.、,]/g, '')
    .replace(/[()]/g, '|')
    .replace(/\|+/g, '|')
    .replace(/^\||\|$/g, '');
}
