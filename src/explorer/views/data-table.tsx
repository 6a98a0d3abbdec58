import type { ComponentChildren, VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useTexts } from '../i18n/texts.js';
import { toCsv } from '../model/csv.js';
import { type Cell, type Sorting, sortRows } from '../model/sort-rows.js';
import { saveFile } from './save-file.js';

export interface DataRow {
  readonly key: string;
  /** What is sorted, searched and saved. */
  readonly cells: readonly Cell[];
  /** What is shown in place of some cells, by column. */
  readonly shown?: Readonly<Record<number, ComponentChildren>>;
}

export interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
  readonly sorted?: Sorting;
  /** Columns that are searched and saved, and not drawn: others show what they say. */
  readonly undrawn?: readonly number[];
  /** The name of the file that the rows are saved in. */
  readonly file: string;
}

const FIRST_COLUMN: Sorting = { column: 0, descending: false };
/** Rows as they are given, until a heading is clicked. */
export const AS_GIVEN: Sorting = { column: -1, descending: false };
/** Rows drawn at first; more are drawn when asked for. */
const DRAWN = 200;

/** A table that its reader sorts, searches and saves. */
export function DataTable({ caption, columns, rows, sorted = FIRST_COLUMN, undrawn = [], file }: DataTableProps): VNode {
  const texts = useTexts();
  const [sorting, setSorting] = useState(sorted);
  const [wanted, setWanted] = useState('');
  const [drawn, setDrawn] = useState(DRAWN);
  const drawnColumns = [...columns.keys()].filter((column) => !undrawn.includes(column));
  const kept = useMemo(() => {
    const text = wanted.trim().toLowerCase();
    const found = text === '' ? rows : rows.filter(({ cells }) => cells.some((cell) => String(cell).toLowerCase().includes(text)));
    return sortRows(found, sorting, (a, b) => texts.compare(a, b));
  }, [rows, sorting, wanted, texts]);
  const save = (): void => saveFile(file, new Blob([toCsv([columns, ...kept.map(({ cells }) => cells)])], { type: 'text/csv' }));
  const sortBy = (column: number): void =>
    setSorting((before) => ({
      column,
      descending: before.column === column ? !before.descending : typeof rows[0]?.cells[column] === 'number',
    }));
  return (
    <section class="data-table">
      <div class="tools">
        <input
          type="search"
          value={wanted}
          aria-label={texts.say('table.filter', { table: caption })}
          placeholder={texts.say('table.filterHint')}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
        <button type="button" onClick={save}>
          CSV
        </button>
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
        <table>
          <caption>{`${caption} (${texts.count(kept.length)})`}</caption>
          <thead>
            <tr>
              {drawnColumns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  aria-sort={sorting.column !== column ? undefined : sorting.descending ? 'descending' : 'ascending'}
                >
                  <button type="button" class="sort" onClick={() => sortBy(column)}>
                    {columns[column]}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kept.slice(0, drawn).map(({ key, cells, shown }) => (
              <tr key={key}>
                {drawnColumns.map((column) => {
                  const cell = cells[column]!;
                  return (
                    <td key={column} class={typeof cell === 'number' ? 'number' : undefined}>
                      {shown?.[column] ?? (typeof cell === 'number' ? texts.count(cell) : cell)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {kept.length > drawn && (
        <button type="button" class="more" onClick={() => setDrawn((count) => count + DRAWN)}>
          {texts.say('state.more', { shown: drawn, total: kept.length })}
        </button>
      )}
    </section>
  );
}
