import { FORMATS } from '../../../src/export/formats/formats.js';
import { runChild } from '../run-child.js';

/** One format of one size: bytes or characters written, and the most memory that its process had resident. */
export interface ExportFigure {
  readonly name: string;
  readonly bytes: number;
  readonly seconds: number;
  readonly mebibytes: number;
}

export interface ExportFigures {
  readonly relations: number;
  readonly formats: readonly ExportFigure[];
}

/** Every format of a graph of a hundred thousand relations and of a million, each in a process of its own. */
export async function measureExports(onFormat: (name: string) => void): Promise<readonly ExportFigures[]> {
  const figures: ExportFigures[] = [];
  for (const relations of [100_000, 1_000_000]) {
    const formats: ExportFigure[] = [];
    for (const name of Object.keys(FORMATS)) {
      onFormat(`${name}, ${relations} relations`);
      formats.push(await runChild<ExportFigure>('./exports/export-child.js', name, String(relations / 10), String(relations)));
    }
    figures.push({ relations, formats });
  }
  return figures;
}

export function formatExports([small, large]: readonly ExportFigures[]): string {
  const lines = large!.formats.map(({ name, seconds, mebibytes, bytes }, at) => {
    const before = small!.formats[at]!.mebibytes;
    return `| ${name} | ${before.toFixed(0)} | ${mebibytes.toFixed(0)} | ${seconds.toFixed(1)} | ${(bytes / 2 ** 20).toFixed(0)} |`;
  });
  return [`| format | MiB at ${small!.relations} | MiB at ${large!.relations} | s | MiB written |`, '|---|---|---|---|---|', ...lines].join(
    '\n',
  );
}
