import cliProgress from 'cli-progress';
import { type CliHost } from './host.js';
import { isTerminal } from './host.js';

/** Shows how far a run is, on stderr. */
export interface Progress {
  /** One more is done, or as many as said. */
  step(name: string, by?: number): void;
  stop(): void;
}

/**
 * A bar with rate and time left on a terminal, a line for each step elsewhere or where no total is known, nothing where quiet is
 * asked for; for programs (`json`) a line of JSON for each step.
 */
export function showProgress(host: CliHost, label: string, total: number | undefined, quiet = false, json = false): Progress {
  if (quiet || total === 0) return { step: () => undefined, stop: () => undefined };
  if (json) return showEvents(host, label, total);
  return isTerminal(host.stderr) && total !== undefined ? showBar(host, label, total) : showLines(host, label, total);
}

function showBar(host: CliHost, label: string, total: number): Progress {
  const bar = new cliProgress.SingleBar(
    {
      format: `${label} {bar} {value}/{total} {rate} {left} {name}`,
      stream: host.stderr,
      hideCursor: true,
      clearOnComplete: true,
    },
    cliProgress.Presets.shades_classic,
  );
  const pace = new Pace(total);
  bar.start(total, 0, { name: '', rate: '', left: '' });
  return {
    step: (name, by = 1) => {
      const { perSecond, secondsLeft } = pace.step(by);
      bar.increment(by, { name, rate: `${perSecond.toFixed(1)}/s`, left: secondsLeft === null ? '' : `${timeText(secondsLeft)} left` });
    },
    stop: () => bar.stop(),
  };
}

function showLines(host: CliHost, label: string, total: number | undefined): Progress {
  const pace = new Pace(total);
  const of = total === undefined ? '' : `/${total}`;
  return { step: (name, by = 1) => void host.stderr.write(`${label} ${pace.step(by).done}${of} ${name}\n`), stop: () => undefined };
}

function showEvents(host: CliHost, label: string, total: number | undefined): Progress {
  const pace = new Pace(total);
  return {
    step: (name, by = 1) => {
      const { done, perSecond, secondsLeft } = pace.step(by);
      const event = { event: label, done, total: total ?? null, name, perSecond: round(perSecond), secondsLeft };
      host.stderr.write(`${JSON.stringify(event)}\n`);
    },
    stop: () => undefined,
  };
}

/** How quickly steps come, over all of them: single documents differ too much. */
class Pace {
  readonly #begun = performance.now();
  #done = 0;

  constructor(private readonly total: number | undefined) {}

  step(by: number): { done: number; perSecond: number; secondsLeft: number | null } {
    this.#done += by;
    const perSecond = this.#done / Math.max((performance.now() - this.#begun) / 1000, 0.001);
    const secondsLeft = this.total === undefined ? null : Math.ceil((this.total - this.#done) / perSecond);
    return { done: this.#done, perSecond, secondsLeft };
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** `45 s`, `3 min` or `2 h 5 min` */
function timeText(seconds: number): string {
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
