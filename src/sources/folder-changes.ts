import { basename } from 'node:path';
import { watch } from 'chokidar';
import { PlangraphError } from '../../schema/errors.js';

export interface WatchOptions {
  /** How long a file must have kept its size to count as written, in milliseconds. */
  readonly settle?: number;
  /** Changes that come within so many milliseconds of each other are told together. */
  readonly gather?: number;
  /** Told once, when every change from now on is seen. */
  readonly onReady?: () => void;
}

/**
 * The paths below some folders that were written, made or removed, as often as something is; files that are still being written are
 * told of when they are whole. Hidden files are left out. Ends when the signal is aborted.
 * @throws PlangraphError INPUT_UNREADABLE where the system can watch no more.
 */
export async function* folderChanges(
  folders: readonly string[],
  signal: AbortSignal,
  { settle = 1000, gather = 300, onReady }: WatchOptions = {},
): AsyncGenerator<ReadonlySet<string>> {
  const watcher = watch([...folders], {
    ignoreInitial: true,
    ignored: (path) => isHidden(path) && !folders.includes(path),
    awaitWriteFinish: { stabilityThreshold: settle, pollInterval: Math.min(settle, 200) },
  });
  let changed = new Set<string>();
  let failure: unknown;
  let wake = (): void => {};
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, path) => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => wake(), gather);
  });
  watcher.on('error', (error) => {
    failure = error;
    wake();
  });
  watcher.on('ready', () => onReady?.());
  const stop = (): void => wake();
  signal.addEventListener('abort', stop);
  try {
    while (!signal.aborted) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        // What came while the caller was at work.
        if (changed.size > 0 || failure !== undefined) timer = setTimeout(resolve, gather);
        if (signal.aborted) resolve();
      });
      if (failure !== undefined) throw unwatchable(failure);
      if (signal.aborted || changed.size === 0) continue;
      const batch = changed;
      changed = new Set();
      yield batch;
    }
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    await watcher.close();
  }
}

function isHidden(path: string): boolean {
  const name = basename(path);
  return name.startsWith('.') || name === 'node_modules';
}

function unwatchable(cause: unknown): PlangraphError {
  return new PlangraphError('INPUT_UNREADABLE', `the folder cannot be watched: ${cause instanceof Error ? cause.message : String(cause)}`, {
    cause,
    hint: 'raise fs.inotify.max_user_watches, set CHOKIDAR_USEPOLLING=1, or run plangraph ingest --sync from time to time',
  });
}
