import { unzipSync } from 'fflate';
import { OriginalFault, type ReadLimits } from './original.js';

/** A part that unpacks to more than this many times its size is no document; small parts may be as repetitive as they like. */
const HIGHEST_RATIO = 400;
const SMALL = 1024 * 1024;
const ENCRYPTED = 1;

/**
 * The names of an archive's parts, from its directory; nothing is unpacked.
 * @throws OriginalFault BROKEN_FILE where there is no directory, TOO_LARGE where it has too many parts
 */
export function listParts(bytes: Uint8Array, limits: Pick<ReadLimits, 'archiveParts'>): string[] {
  const names: string[] = [];
  walk(bytes, limits, ({ name }) => {
    names.push(name);
    return false;
  });
  return names;
}

/**
 * Unpacks the parts of an archive that are wanted, by name. What a part takes is bounded by the size that the archive declares: one
 * that holds more is cut there.
 * @throws OriginalFault BROKEN_FILE, ENCRYPTED_FILE, TOO_LARGE
 */
export function unpack(bytes: Uint8Array, limits: ReadLimits, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  if ((bytes[6] ?? 0) & ENCRYPTED) throw new OriginalFault('ENCRYPTED_FILE', 'it is encrypted; save it without a password');
  let unpacked = 0;
  const parts = walk(bytes, limits, ({ name, size, originalSize }) => {
    if (!wanted(name)) return false;
    unpacked += originalSize;
    if (unpacked > limits.unpackedBytes)
      throw new OriginalFault(
        'TOO_LARGE',
        `its parts take more than the ${limits.unpackedBytes} bytes that one document may have unpacked`,
      );
    if (originalSize > SMALL && originalSize > size * HIGHEST_RATIO)
      throw new OriginalFault('TOO_LARGE', `its part ${name} unpacks to more than ${HIGHEST_RATIO} times its size; save the file anew`);
    return true;
  });
  return new Map(Object.entries(parts));
}

function walk(
  bytes: Uint8Array,
  { archiveParts }: Pick<ReadLimits, 'archiveParts'>,
  filter: (part: { name: string; size: number; originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  let parts = 0;
  try {
    return unzipSync(bytes, {
      filter: (part) => {
        // Thrown, since a directory may claim to go on for billions of parts.
        if (++parts > archiveParts) throw new OriginalFault('TOO_LARGE', `it has more than ${archiveParts} parts`);
        return filter(part);
      },
    });
  } catch (error) {
    if (error instanceof OriginalFault) throw error;
    throw new OriginalFault('BROKEN_FILE', 'its archive cannot be unpacked; get the file again, or open it and save it anew', {
      cause: error,
    });
  }
}
