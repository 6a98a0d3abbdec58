import { zipSync } from 'fflate';
import { listParts, unpack } from '../../../../ingest/formats/original/archive.js';
import { type OriginalFault, READ_LIMITS } from '../../../../ingest/formats/original/original.js';
import { archiveOf } from '../../../support/office-files.js';

function codeOf(read: () => unknown): string | undefined {
  try {
    read();
  } catch (error) {
    return (error as OriginalFault).code;
  }
  return undefined;
}

const all = () => true;

test('parts are listed and unpacked by name', () => {
  const bytes = archiveOf({ 'a.xml': '甲', 'b/c.xml': '乙' });
  expect(listParts(bytes, READ_LIMITS)).toEqual(['a.xml', 'b/c.xml']);
  expect([...unpack(bytes, READ_LIMITS, (name) => name === 'a.xml')].map(([name, part]) => [name, new TextDecoder().decode(part)])).toEqual(
    [['a.xml', '甲']],
  );
});

test.each([
  ['no archive', new Uint8Array(100), 'BROKEN_FILE'],
  ['an archive cut short', archiveOf({ a: 'x'.repeat(1000) }).subarray(0, 60), 'BROKEN_FILE'],
  ['a part that unpacks a thousandfold', archiveOf({ a: new Uint8Array(8 * 1024 * 1024) }), 'TOO_LARGE'],
])('%s is refused', (_, bytes, code) => {
  expect(codeOf(() => unpack(bytes, READ_LIMITS, all))).toBe(code);
});

test('sizes in sum and numbers of parts are bounded, those that nobody wants do not count', () => {
  const bytes = archiveOf({ a: 'x'.repeat(600), b: 'y'.repeat(600), c: '' });
  expect(codeOf(() => unpack(bytes, { ...READ_LIMITS, unpackedBytes: 1000 }, all))).toBe('TOO_LARGE');
  expect(codeOf(() => unpack(bytes, { ...READ_LIMITS, unpackedBytes: 1000 }, (name) => name === 'a'))).toBeUndefined();
  expect(codeOf(() => listParts(bytes, { archiveParts: 2 }))).toBe('TOO_LARGE');
});

test('a directory that claims billions of parts ends at once', () => {
  const bytes = zipSync({ a: new Uint8Array(1) });
  // A 64-bit end of the directory: its locator points to a record with 2³² − 2 parts.
  const end = bytes.length - 22;
  const record = new Uint8Array(56 + 20);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06064b50, true);
  view.setUint32(32, 0xfffffffe, true);
  view.setUint32(48, bytes.length * 10, true);
  view.setUint32(56, 0x07064b50, true);
  view.setUint32(56 + 8, end, true);
  const forged = new Uint8Array([...bytes.subarray(0, end), ...record, ...bytes.subarray(end)]);
  expect(codeOf(() => listParts(forged, READ_LIMITS))).toBe('TOO_LARGE');
});

test('a part that holds more than it declares is cut there', () => {
  const bytes = archiveOf({ a: 'x'.repeat(5000) });
  const directory = Buffer.from(bytes).indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 10, true);
  expect(unpack(bytes, READ_LIMITS, all).get('a')).toHaveLength(10);
});

test('an encrypted archive says so', () => {
  const bytes = archiveOf({ a: 'x' });
  bytes[6]! |= 1;
  expect(codeOf(() => unpack(bytes, READ_LIMITS, all))).toBe('ENCRYPTED_FILE');
});
