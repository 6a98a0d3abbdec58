import iconv from 'iconv-lite';
import jschardet from 'jschardet';
import type { IssueCode } from '../../schema/issues.js';
import { binaryKind, looksBinary } from './binary.js';
import { readLexicon, shapeOf, Word } from './lexicon.js';

/** Bytes as text, or the reason why they are none. */
export interface Decoded {
  /** Without a byte order mark; otherwise every character as it came. Empty where the bytes are no text. */
  readonly text: string;
  readonly encoding: string;
  readonly faults: readonly { readonly code: IssueCode; readonly message: string }[];
}

const SAMPLE = 256 * 1024;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const BOMS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes by byte order mark, then as strict UTF-8, then by the encoding that the file declares, then by what a detector proposes
 * and the characters confirm.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const kind = binaryKind(bytes);
  if (kind !== null) return notText(`this is ${kind}; give its text as UTF-8, Markdown or plain`);
  for (const [encoding, mark] of BOMS)
    if (mark.every((byte, at) => bytes[at] === byte)) return checked(convert(bytes.subarray(mark.length), encoding), encoding);
  const strict = strictUtf8(bytes);
  if (strict !== null && !looksBinary(strict)) return { text: strict, encoding: 'utf-8', faults: [] };
  return asDeclared(bytes, declared) ?? guess(bytes);
}

/** Null where no such encoding is known, or more than one character in a thousand is none of it. */
function asDeclared(bytes: Uint8Array, declared: string | undefined): Decoded | null {
  if (declared === undefined || !iconv.encodingExists(declared)) return null;
  const encoding = knownAs(declared);
  const text = convert(bytes, encoding);
  const bad = text.split('\ufffd').length - 1;
  return bad * 1000 > text.length || looksBinary(text) ? null : { ...checked(text, encoding), faults: [] };
}

/** GB 2312 and GBK are parts of GB 18030, and often named for it. */
function knownAs(encoding: string): string {
  const name = encoding.toLowerCase();
  return /^(?:gb2312|gbk|x-gbk|cp936)$/.test(name) ? 'gb18030' : name;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function convert(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'utf-8') return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return iconv
    .decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, { stripBOM: false })
    .replace(LONE_SURROGATE, '\ufffd');
}

function checked(text: string, encoding: string): Decoded {
  if (looksBinary(text)) return notText('its bytes are no text in any known encoding; save it as UTF-8');
  const faults: { code: IssueCode; message: string }[] = [];
  if (encoding !== 'utf-8')
    faults.push({ code: 'ENCODING_DETECTED', message: `read as ${encoding}; if characters look wrong, save the file as UTF-8` });
  if (text.includes('\ufffd'))
    faults.push({ code: 'INVALID_ENCODING', message: `some bytes are not valid ${encoding} and became U+FFFD; save the file as UTF-8` });
  return { text, encoding, faults };
}

function guess(bytes: Uint8Array): Decoded {
  const common = commonCharacters();
  const sample = bytes.subarray(0, SAMPLE);
  const candidates = new Set(['utf-8', ...detected(sample), 'gb18030', 'big5', 'utf-16le', 'utf-16be', 'windows-1252']);
  let best: { encoding: string; score: number } | undefined;
  for (const encoding of candidates) {
    const text = convert(sample, encoding);
    const { bad, known, length } = quality(text, common);
    if (looksBinary(text) || length === 0 || bad / length > 0.05) continue;
    // A faulty character costs what a dozen known ones earn.
    const score = (known - 12 * bad) / length;
    if (!best || score > best.score + 1e-9) best = { encoding, score };
  }
  if (!best || best.score < 0.15) return notText('its bytes are no text in any known encoding; save it as UTF-8');
  return checked(convert(bytes, best.encoding), best.encoding);
}

function detected(sample: Uint8Array): string[] {
  const { encoding } = jschardet.detect(Buffer.from(sample.subarray(0, 32 * 1024)));
  const name = knownAs(encoding ?? '');
  if (/^utf-?(?:16|32)/.test(name)) return [];
  return name !== '' && name !== 'ascii' && iconv.encodingExists(name) ? [name] : [];
}

/** Counts of characters: undecodable or private, known (frequent Chinese characters, ASCII letters and spaces), all. */
function quality(text: string, common: ReadonlySet<string>): { bad: number; known: number; length: number } {
  let bad = 0;
  let known = 0;
  let length = 0;
  for (const sign of text) {
    length++;
    const code = sign.codePointAt(0)!;
    if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) bad++;
    else if (code < 0x80 || common.has(sign) || (code >= 0x3000 && code <= 0x3011) || (code >= 0xff01 && code <= 0xff1f)) known++;
  }
  // The last character of a sample may be cut in two.
  return { bad: text.endsWith('\ufffd') ? bad - 1 : bad, known, length };
}

let common: ReadonlySet<string> | undefined;

/** The characters by which a right decoding is told from a wrong one. */
function commonCharacters(): ReadonlySet<string> {
  return (common ??= new Set(readLexicon('characters', shapeOf({ common: Word })).common));
}

function notText(message: string): Decoded {
  return { text: '', encoding: 'binary', faults: [{ code: 'NOT_TEXT', message }] };
}
