import type { ExplorerFigures } from './measure-explorer.js';

/** For a person, beside what is aimed at. */
export function formatExplorer({ entities, relations, pageBytes, load, loading, panning }: ExplorerFigures): string {
  const frame = panning.milliseconds / panning.frames;
  return [
    `a page of ${entities} entities and ${relations} relations (${(pageBytes / 2 ** 10).toFixed(0)} KiB) in Chromium, by its trace`,
    '',
    '| what | measured | aim |',
    '|---|---|---|',
    `| from opening to the drawn graph | ${load.toFixed(0)} ms | below 1,000 ms |`,
    `| main thread at work meanwhile | ${loading.milliseconds.toFixed(0)} ms, the longest task ${loading.longest.toFixed(0)} ms | |`,
    `| main thread for a frame of a pan | ${frame.toFixed(1)} ms over ${panning.frames} frames | at most 8 ms |`,
  ].join('\n');
}
