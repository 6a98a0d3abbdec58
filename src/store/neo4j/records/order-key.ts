/*
 * Cypher sorts and compares texts in two ways, which differ where a character lies outside the BMP. With the highest BMP
 * character before each of those, both ways are the order of code points.
 */

/** A text whose order, by code point or by UTF-16 unit, is the given text's order by code point. */
export function orderKey(text: string): string {
  return text.replace(/[\u{10000}-\u{10ffff}]/gu, '\uffff$&');
}

/** Where the order key of a property is kept, if it differs from the property. */
export function orderProperty(property: string): string {
  return `_order_${property}`;
}
