import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlangraphError } from '../../schema/errors.js';

/** One thing that is generally known, with the forms that name it. */
export interface GazetteerEntry {
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  /** The file that lists it, without its ending. */
  readonly source: string;
}

/** The attribute that a file's fourth column fills, by entity type. */
const KIND_ATTRIBUTE: Readonly<Record<string, string>> = { Institution: 'kind', Programme: 'kind', Place: 'level' };

/**
 * Reads every gazetteer of a folder: `#` comment lines with `key: value`, a header line, then rows of four columns.
 * @throws PlangraphError SEED_INVALID naming the file and line of the first malformed row.
 */
export function readGazetteers(folder: string, accepts: (file: string) => boolean): GazetteerEntry[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.tsv') && accepts(file))
    .sort();
  return files.flatMap((file) => [...readGazetteer(join(folder, file), file.slice(0, -4))]);
}

function* readGazetteer(path: string, source: string): Generator<GazetteerEntry> {
  const { comments, rows } = readTable(path);
  const type = comments['type'];
  if (!type) throw new PlangraphError('SEED_INVALID', `${source}.tsv: no "# type:" line`);
  for (const [name, aliases, english, kind] of rows) {
    const attributes: Record<string, string> = {};
    const kindAttribute = KIND_ATTRIBUTE[type];
    const kindValue = kind || comments['kind'];
    if (kindAttribute && kindValue) attributes[kindAttribute] = kindValue;
    if (english) attributes['nameEn'] = english;
    yield { type, name, aliases: splitList(aliases), attributes, source };
  }
}

export type Row = readonly [name: string, second: string, third: string, fourth: string];

/** A seed table: its comment keys and its rows of exactly four cells. */
export function readTable(path: string): { comments: Record<string, string>; rows: Row[] } {
  const comments: Record<string, string> = {};
  const rows: Row[] = [];
  let header = true;
  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.startsWith('#')) {
        const comment = /^#\s*([a-z]+):(.*)$/.exec(line);
        if (comment) comments[comment[1]!] = comment[2]!.trim();
      } else if (line.trim() === '') return;
      else if (header) header = false;
      else {
        const cells = line.replace(/\r$/, '').split('\t');
        if (cells.length !== 4 || !cells[0])
          throw new PlangraphError('SEED_INVALID', `${path}:${index + 1}: a row has four columns and a name`);
        rows.push(cells as unknown as Row);
      }
    });
  return { comments, rows };
}

export function splitList(cell: string): string[] {
  return cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
