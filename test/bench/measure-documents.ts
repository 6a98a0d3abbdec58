import { count, machineLine, table } from './format-report.js';
import { describeMachine, type Machine } from './machine.js';
import { runChild } from './run-child.js';

/** How long reading the files of one format takes, without what is then extracted from their texts. */
export interface DocumentFigures {
  readonly format: string;
  readonly documents: number;
  /** As far as their texts have places on pages; 0 for formats without pages. */
  readonly pages: number;
  /** Unicode code points of their texts. */
  readonly characters: number;
  /** Processor time of the first pass, which loads the reader, and of the fastest. */
  readonly coldSeconds: number;
  readonly processorSeconds: number;
  /** The most memory that the process held up to then, in MiB. */
  readonly residentMebibytes: number;
}

export interface DocumentReport {
  readonly machine: Machine;
  readonly formats: readonly DocumentFigures[];
}

export async function measureDocuments(note: (what: string) => void): Promise<DocumentReport> {
  note('documents');
  return { machine: describeMachine(), formats: await runChild('documents-child.js') };
}

export function formatDocuments({ machine, formats }: DocumentReport): string {
  const rows = formats.map(({ format, documents, pages, characters, coldSeconds, processorSeconds, residentMebibytes }) => [
    format,
    count(documents),
    pages === 0 ? '–' : count(pages),
    count(characters),
    coldSeconds.toFixed(2),
    processorSeconds.toFixed(2),
    pages === 0 ? '–' : count(pages / processorSeconds),
    count(characters / processorSeconds),
    count(residentMebibytes),
  ]);
  const head = ['', 'files', 'pages', 'characters', 'first s', 'processor s', 'pages/s', 'characters/s', 'MiB'];
  return [machineLine(machine), '', 'reading files, file to text, processor time', table([head, ...rows])].join('\n');
}
