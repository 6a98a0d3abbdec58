import cliProgress from 'cli-progress';
import { type CliHost } from './host.js';
import { isTerminal } from './host.js';

/** Shows how far a run is, on stderr. */
export interface Progress {
  /** One more is done, or as many as said. */
  step(name: string, by?: number): void;
  stop(): void;
}

/** A bar on a terminal, a line for each step elsewhere or where no total is known, nothing where quiet is asked for. */
export function showProgress(host: CliHost, label: string, total: number | undefined, quiet = false): Progress {
  if (quiet || total === 0) return { step: () => undefined, stop: () => undefined };
  return isTerminal(host.stderr) && total !== undefined ? showBar(host, label, total) : showLines(host, label, total);
}

function showBar(host: CliHost, label: string, total: number): Progress {
  const bar = new cliProgress.SingleBar(
    { format: `${label} {bar} {value}/{total} {name}`, stream: host.stderr, hideCursor: true, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0, { name: '' });
  return { step: (name, by = 1) => bar.increment(by, { name }), stop: () => bar.stop() };
}

function showLines(host: CliHost, label: string, total: number | undefined): Progress {
  let done = 0;
  const of = total === undefined ? '' : `/${total}`;
  return { step: (name, by = 1) => void host.stderr.write(`${label} ${(done += by)}${of} ${name}\n`), stop: () => undefined };
}
