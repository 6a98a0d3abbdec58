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

/** So many UTF-16 units of an order key are indexed: an index takes no value of more than some thousand bytes. */
const START = 100;

/**
 * The beginning of a text's order key, up to 100 UTF-16 units and to the first U+FFFF: texts in the order of their keys
 * have their beginnings in order too, and no character outside the BMP is cut in two.
 */
export function orderStart(text: string): string {
  const key = orderKey(text);
  const mark = key.indexOf('\uffff');
  return key.slice(0, Math.min(START, mark < 0 ? START : mark + 1));
}
