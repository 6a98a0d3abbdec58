import type { LoadRun } from '../load/load-graphs.js';
import type { GraphStore } from '../store/port/graph-store.js';
import type { Cli } from './cli.js';
import type { ExitCode } from './host.js';
import { statsLines } from './stats-lines.js';

/** Prints what an import or a copy did and what the store now holds. */
export async function reportLoad(cli: Cli, { counts, interrupted }: LoadRun, store: GraphStore, asJson: boolean): Promise<ExitCode> {
  const [stats, dataVersion] = await Promise.all([store.reader.stats(), store.reader.dataVersion()]);
  if (asJson) cli.terminal.printJson({ store: store.url, interrupted, counts, dataVersion, graph: stats });
  else {
    const done = Object.entries(counts).flatMap(([outcome, count]) => (count > 0 ? `${count} ${outcome}` : []));
    cli.terminal.print([`documents   ${done.join(', ') || 'none'}`, `store       ${store.url}`, ...statsLines(stats)].join('\n'));
  }
  if (!interrupted) return counts.refused > 0 ? 1 : 0;
  cli.terminal.note('interrupted: the documents above are in the store as a whole; run the command again to complete it');
  return 130;
}
