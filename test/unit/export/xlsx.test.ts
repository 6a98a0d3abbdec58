import { buffer } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { ontology } from '../../../schema/ontology.js';
import { worksheet } from '../../../src/export/xlsx/worksheet.js';
import { xlsx } from '../../../src/export/formats/xlsx.js';
import type { Column, ColumnType } from '../../../src/export/flat/column.js';
import { traverseStore } from '../../../src/export/graph/traverse-store.js';
import { exportedStore } from '../../exports/exported-store.js';

interface ReadCell {
  readonly type: string;
  readonly style: string;
  readonly value: string;
}

/** The cells of a sheet by their places, from XML that has to be well-formed. */
function cellsOf(xml: string): Map<string, ReadCell> {
  const cells = new Map<string, ReadCell>();
  let at = { place: '', type: '', style: '' };
  let value = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes: { r = '', t = '', s = '' } }) => {
    if (name !== 'c') return;
    at = { place: r, type: t, style: s };
    value = '';
  });
  parser.on('text', (text) => (value += text));
  parser.on('closetag', ({ name }) => {
    if (name === 'c') cells.set(at.place, { type: at.type, style: at.style, value });
  });
  parser.write(xml).close();
  return cells;
}

async function sheetOf(types: Readonly<Record<string, ColumnType>>, rows: readonly Record<string, unknown>[]): Promise<string> {
  const columns = Object.entries(types).map(([name, type]): Column<unknown> => ({
    name,
    type,
    cell: (row) => (row as Record<string, never>)[name],
  }));

  async function* batches() {
    yield rows;
  }
  const pieces: string[] = [];
  for await (const piece of worksheet({ columns, rows: batches })) pieces.push(piece);
  return pieces.join('');
}

test('cells have the types of their columns, and a text is never a formula', async () => {
  const xml = await sheetOf({ text: 'string', number: 'float', yes: 'boolean', day: 'date', list: 'strings' }, [
    { text: '=1+1', number: 0.5, yes: true, day: '2024-02-29', list: ['a', 'b'] },
    { text: '_x0041_ & <b>\n\u0007', day: '2024-02' },
    { number: Infinity, day: '1899-01-01' },
  ]);
  const cells = cellsOf(xml);
  expect(Object.fromEntries([...cells].map(([place, { type, value }]) => [place, [type, value]]))).toEqual({
    A1: ['inlineStr', 'text'],
    B1: ['inlineStr', 'number'],
    C1: ['inlineStr', 'yes'],
    D1: ['inlineStr', 'day'],
    E1: ['inlineStr', 'list'],
    A2: ['inlineStr', '=1+1'],
    B2: ['', '0.5'],
    C2: ['b', '1'],
    // Excel's own number for that day.
    D2: ['', '45351'],
    E2: ['inlineStr', 'a; b'],
    A3: ['inlineStr', '_x005F_x0041_ & <b>\n\ufffd'],
    D3: ['inlineStr', '2024-02'],
    B4: ['inlineStr', 'Infinity'],
    D4: ['inlineStr', '1899-01-01'],
  });
  expect(xml).toContain('<autoFilter ref="A1:E4"/>');
  expect(xml).toContain('state="frozen"');
});

test('texts end where a cell does, no character divided, and columns go on behind Z', async () => {
  const names = Array.from({ length: 30 }, (_, at) => `c${at}`);
  const text = '𬒈'.repeat(20_000);
  const cells = cellsOf(await sheetOf(Object.fromEntries(names.map((name) => [name, 'string' as const])), [{ c29: text }]));
  const { value } = cells.get('AD2')!;
  expect(value.length).toBeLessThanOrEqual(32_767);
  expect(value).toMatch(/^𬒈+…$/u);
});

test('rows that do not fit are counted in the last one', async () => {
  const rows = Array.from({ length: 1_048_580 }, () => ({}));
  const xml = await sheetOf({ text: 'string' }, rows);
  expect(xml).toContain('<row r="1048576">');
  expect(xml).not.toContain('<row r="1048577">');
  expect(xml).toContain('6 more rows do not fit into a sheet');
});

test('a workbook has its parts, its sheets, and what the store says of tasks and targets; the same bytes twice', async () => {
  const store = await exportedStore();
  const write = () => buffer(xlsx.write(traverseStore(store.reader, ontology()), 'nodes'));
  const bytes = await write();
  expect(bytes.equals(await write())).toBe(true);
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, Buffer.from(data).toString()]));
  for (const text of Object.values(parts)) new SaxesParser().write(text).close();
  const [tasks, targets] = [1, 2].map((at) => cellsOf(parts[`xl/worksheets/sheet${at}.xml`]!));
  const rowWith = (cells: Map<string, ReadCell>, words: string): string[] => {
    const [place] = [...cells].find(([, { value }]) => value === words)!;
    const row = place.replace(/\D+/, '');
    return [...cells].filter(([at]) => at.replace(/\D+/, '') === row).map(([, { value }]) => value);
  };
  expect(rowWith(tasks!, '建设公共数据运营体系')).toEqual(expect.arrayContaining(['云海市数据局', '市发展改革委']));
  expect(rowWith(targets!, '数据产业营业收入达到500亿元')).toEqual(expect.arrayContaining(['50000000000', '元', '2027', 'EXACT']));
  await store.close();
});
