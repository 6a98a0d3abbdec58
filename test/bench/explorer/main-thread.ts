import type { Browser, Page } from 'playwright-core';

/** What the page's main thread did while something went on. */
export interface MainThreadWork {
  /** Milliseconds of the processor that all its tasks took. */
  readonly milliseconds: number;
  /** Frames that the page's own code prepared. */
  readonly frames: number;
  /** Milliseconds of its longest task. */
  readonly longest: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  /** Microseconds by the clock, and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
}

/** Runs an action and gives what Chromium's trace says of the page's main thread meanwhile. */
export async function traceMainThread(browser: Browser, page: Page, action: () => Promise<void>): Promise<MainThreadWork> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'] });
  await action();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const prepared = trace.traceEvents.filter(({ name }) => name === 'FireAnimationFrame');
  const [{ pid, tid } = { pid: -1, tid: -1 }] = prepared;
  const own = trace.traceEvents.filter((event) => event.pid === pid && event.tid === tid);
  const tasks = own.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const took = tasks.map(({ dur = 0, tdur = dur }) => tdur / 1000);
  // One task may fire several callbacks for the same frame.
  const frames = tasks.filter(({ ts, dur = 0 }) => prepared.some((fired) => fired.ts >= ts && fired.ts <= ts + dur));
  return { milliseconds: took.reduce((sum, task) => sum + task, 0), frames: frames.length, longest: Math.max(0, ...took) };
}
