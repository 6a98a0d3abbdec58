import { PlangraphError } from '../../schema/errors.js';

const REASONS: Readonly<Record<string, readonly [reason: string, hint?: string]>> = {
  EACCES: ['permission denied', 'let the user that runs plangraph read it'],
  EPERM: ['permission denied', 'let the user that runs plangraph read it'],
  ELOOP: ['its symbolic links form a loop', 'name the file itself, or mend the link'],
  EISDIR: ['it is a folder'],
  EIO: ['the device cannot be read'],
  EMFILE: ['too many files are open', 'raise the limit with ulimit -n'],
};

/** The coded error for a path that the system would not read. */
export function unreadable(source: string, cause: unknown): PlangraphError {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new PlangraphError('INPUT_NOT_FOUND', `no such file or folder: ${source}`, {
      cause,
      hint: 'check the spelling; a pattern such as "plans/**/*.md" stands in quotes',
    });
  }
  const [reason, hint] = REASONS[code] ?? [cause instanceof Error ? cause.message : String(cause)];
  return new PlangraphError('INPUT_UNREADABLE', `cannot read ${source}: ${reason}`, { cause, ...(hint === undefined ? {} : { hint }) });
}
