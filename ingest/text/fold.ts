const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;

/**
 * Folds text for matching, one code unit to one code unit, so that offsets stay: full-width ASCII becomes half-width,
 * Latin letters lower case, every kind of dash one dash, nested book-title marks plain ones.
 */
export function fold(text: string): string {
  return text.replace(/[A-Z\uff01-\uff5e\u2010-\u2015\u3008\u3009\u00b7\u2022]/g, foldUnit);
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) return String.fromCharCode(code - FULL_WIDTH_SHIFT).toLowerCase();
  if (code >= 0x2010 && code <= 0x2015) return '-';
  if (unit === '〈') return '《';
  if (unit === '〉') return '》';
  if (unit === '\u2022') return '\u00b7';
  return unit.toLowerCase();
}

/** The form by which two spellings of one name are compared: folded, without quotes, spaces, dashes and brackets. */
export function comparable(surface: string): string {
  return fold(surface).replace(/[\s“”"'‘’《》·\-~()〔〕[\]]/g, '');
}
