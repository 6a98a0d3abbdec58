import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { cornersOf, SHAPES } from '../../../src/explorer/graph/shapes.js';
import { toCsv } from '../../../src/explorer/model/csv.js';
import { toSvg } from '../../../src/explorer/model/graph-svg.js';
import { sortRows } from '../../../src/explorer/model/sort-rows.js';
import { AWKWARD_NAMES } from '../../support/awkward-names.js';

test('CSV is read back as it was written, and no cell is a formula', () => {
  const rows = AWKWARD_NAMES.map((name, index) => [name, index] as const);
  const csv = toCsv(rows);
  const read = parse(csv, { bom: true, record_delimiter: '\r\n' });
  for (const [index, [cell, number]] of read.entries()) {
    const name = AWKWARD_NAMES[index]!;
    expect([name, `'${name}`]).toContain(cell);
    expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    expect(number).toBe(String(index));
  }
  expect(read).toHaveLength(rows.length);
});

test('SVG is well-formed whatever the names, which stay text', () => {
  const nodes = AWKWARD_NAMES.map((label, index) => ({
    x: index,
    y: 1,
    size: 5,
    colour: '#ff0000',
    label,
    corners: cornersOf(SHAPES[index % SHAPES.length]!),
  }));
  const edges = [{ from: nodes[0]!, to: nodes[1]!, width: 1, dashed: true, directed: true, label: '<负责>' }];
  const svg = toSvg({ width: 100, height: 50, back: '#fff', text: '#000', line: '#777', nodes, edges });
  const elements: string[] = [];
  const texts: string[] = [];
  let inText = false;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    elements.push(name);
    inText = name === 'text';
    if (inText) texts.push('');
  });
  parser.on('closetag', () => (inText = false));
  parser.on('text', (text) => inText && (texts[texts.length - 1] += text));
  parser.write(svg).close();
  expect([...new Set(elements)].sort()).toEqual(['circle', 'defs', 'marker', 'path', 'polygon', 'rect', 'svg', 'text']);
  expect(texts).toContain('</script><script>alert(1)</script>');
  expect(texts).toContain('<负责>');
  expect(texts).toHaveLength(nodes.length + 1);
});

test('rows are sorted by number or by language, empty cells last whichever way', () => {
  const rows = [['b', 2], ['', 10], ['a', 1]].map((cells) => ({ cells })); // prettier-ignore
  const order = (column: number, descending: boolean) =>
    sortRows(rows, { column, descending }, (a, b) => a.localeCompare(b)).map(({ cells }) => cells[1]);
  expect(order(0, false)).toEqual([1, 2, 10]);
  expect(order(0, true)).toEqual([2, 1, 10]);
  expect(order(1, true)).toEqual([10, 2, 1]);
});
