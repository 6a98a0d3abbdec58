import type { Machine } from './machine.js';
import type { Extraction, ExtractionFigures } from './measure-extraction.js';
import type { LoadFigures } from './measure-load.js';
import type { ServedGraph } from './measure-requests.js';

export interface Report {
  readonly machine: Machine;
  readonly extraction: Extraction;
  readonly load: LoadFigures;
  readonly served: readonly ServedGraph[];
}

/** The report for a person. */
export function formatReport({ machine, extraction, load, served }: Report): string {
  const { texts, oneMegabyte, fiveMegabytes } = extraction;
  return [
    machineLine(machine),
    '',
    'extraction, text to assertions, one core, warm',
    table([
      [
        '',
        'documents',
        'characters',
        'seconds',
        'processor s',
        'characters/s',
        'jieba alone/s',
        'time against jieba',
        'MiB once',
        'MiB after',
      ],
      extractionRow('texts found', texts),
      extractionRow('generated 1 MB', oneMegabyte),
      extractionRow('generated 5 MB', fiveMegabytes),
    ]),
    `  5 MB takes ${ratio(fiveMegabytes.seconds, oneMegabyte.seconds)} the time of 1 MB for ` +
      `${ratio(fiveMegabytes.characters, oneMegabyte.characters)} the characters`,
    '',
    'load, SQLite file, every record checked',
    table([
      ['', 'documents', 'records', 'seconds', 'records/s'],
      ['new', count(load.documents), count(load.records), load.seconds.toFixed(2), count(load.records / load.seconds)],
      [
        'unchanged',
        count(load.documents),
        count(load.records),
        load.unchangedSeconds.toFixed(2),
        count(load.records / load.unchangedSeconds),
      ],
    ]),
    ...served.flatMap(({ name, size, figures }) => [
      '',
      `requests, 16 connections, ${name}: ${count(size.documents)} documents, ` +
        `${count(size.entities)} entities, ${count(size.relations)} relations`,
      table([
        ['', 'requests/s', 'p50 ms', 'p99 ms', 'against health alone'],
        ...figures.map((row) => [
          row.name,
          count(row.requestsPerSecond),
          String(row.p50),
          String(row.p99),
          ratio(row.requestsPerSecond, figures[0]!.requestsPerSecond),
        ]),
      ]),
    ]),
  ].join('\n');
}

export function machineLine(machine: Machine): string {
  return (
    `machine     ${machine.cpu}, ${machine.cores} cores, ${machine.memory} GiB, ` +
    `${machine.platform}, Node ${machine.node}, load ${machine.load.toFixed(1)} before`
  );
}

function extractionRow(
  name: string,
  { documents, characters, seconds, processorSeconds, jiebaSeconds, residentOnce, residentAfter }: ExtractionFigures,
): string[] {
  return [
    name,
    count(documents),
    count(characters),
    seconds.toFixed(2),
    processorSeconds.toFixed(2),
    count(characters / seconds),
    count(characters / jiebaSeconds),
    ratio(seconds, jiebaSeconds),
    count(residentOnce),
    count(residentAfter),
  ];
}

export function count(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}

export function ratio(a: number, b: number): string {
  return `${(a / b).toFixed(2)}×`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) => `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ')}`)
    .join('\n');
}
