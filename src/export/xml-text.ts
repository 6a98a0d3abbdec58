/** Characters that XML 1.0 cannot hold in any way; a reader would refuse the whole file. */
// eslint-disable-next-line no-control-regex -- control characters are what this is about
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const SPECIAL = /[&<>"\t\n\r]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Text for an element or an attribute in double quotes, which a parser gives back as it was. Control characters that
 * XML 1.0 (section 2.2) forbids become U+FFFD.
 */
export function xmlText(text: string): string {
  return text.replace(IMPOSSIBLE, '\ufffd').replace(SPECIAL, (character) => ENTITIES[character]!);
}
