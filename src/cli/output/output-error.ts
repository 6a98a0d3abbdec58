import { PlangraphError } from '../../../schema/errors.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is a file',
  EEXIST: 'a file is where a folder is needed',
  EISDIR: 'it is a folder',
  EACCES: 'this user has no right to',
  EPERM: 'this user has no right to',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'this user has used up the disk space that it may have',
  EFBIG: 'it would be larger than a file may be here (see ulimit -f)',
  ELOOP: 'its symbolic links form a loop',
  ENXIO: 'it is a socket, or a device that is not there',
};

/** The coded error for a place that the system would not write to; `place` is its path or name, as the user knows it. */
export function outputError(place: string, cause: unknown): PlangraphError {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  return new PlangraphError('OUTPUT_UNWRITABLE', `${place} cannot be written: ${REASONS[code] ?? message}`, {
    cause,
    hint: 'choose another place for the output, or make room in this one',
  });
}
