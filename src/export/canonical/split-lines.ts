import { PlangraphError } from '../../../schema/errors.js';

/** Far above the longest line of a document of 64 MiB, and what one string can hold. */
const MAX_LINE_BYTES = 2 ** 28;
const NEWLINE = 0x0a;

/**
 * The lines of UTF-8 bytes, without their ends. Only a line feed ends a line: U+2028 and its like may stand in a string
 * of JSON. A last line without an end is a line, too.
 * @throws PlangraphError IMPORT_INVALID for a line of more than 256 MiB, or bytes that are no UTF-8.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array | string>, maxBytes = MAX_LINE_BYTES): AsyncGenerator<string> {
  let begun: Buffer[] = [];
  let length = 0;
  let number = 1;
  const end = (last: Buffer): string => {
    const text = decode(Buffer.concat([...begun, last]), number++);
    begun = [];
    length = 0;
    return text;
  };
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk as Uint8Array);
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      yield end(bytes.subarray(from, at));
      from = at + 1;
    }
    begun.push(bytes.subarray(from));
    length += bytes.length - from;
    if (length > maxBytes) throw new PlangraphError('IMPORT_INVALID', `line ${number} has more than ${maxBytes} bytes`);
  }
  if (length > 0) yield end(Buffer.alloc(0));
}

function decode(bytes: Buffer, number: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new PlangraphError('IMPORT_INVALID', `line ${number} is not UTF-8`, { cause });
  }
}
