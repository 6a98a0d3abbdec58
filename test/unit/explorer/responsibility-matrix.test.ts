import { responsibilityMatrix } from '../../../src/explorer/model/responsibility-matrix.js';

const part = (institution: string, role: string | null, task: string) => ({
  role,
  relation: { id: `${institution} ${task}` },
  institution: { id: institution, name: institution },
  task: { id: task, name: task },
});

test('who leads the most comes first, then who supports the most; tasks as they come', () => {
  const { rows, columns } = responsibilityMatrix([
    part('a', 'SUPPORT', '1'),
    part('b', 'LEAD', '2'),
    part('c', 'SUPPORT', '1'),
    part('c', null, '2'),
    part('b', 'LEAD', '1'),
  ]);
  expect(columns.map(({ id }) => id)).toEqual(['1', '2']);
  expect(rows.map(({ id, leads, supports }) => [id, leads, supports])).toEqual([['b', 2, 0], ['c', 0, 2], ['a', 0, 1]]); // prettier-ignore
  expect(rows[0]!.parts.get('1')).toEqual({ role: 'LEAD', relation: 'b 1' });
  expect(rows[2]!.parts.has('2')).toBe(false);
});
