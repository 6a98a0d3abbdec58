import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { useTexts } from '../../i18n/texts.js';
import { formatAddress } from '../../model/address.js';
import { type GivenPart, type MatrixRow, responsibilityMatrix } from '../../model/responsibility-matrix.js';

/** Rows and columns that are drawn; the list below the matrix has all. */
const MOST = 60;

/** Institutions by tasks: a full dot for who leads, a ring for who supports; each leads to its evidence. */
export function Matrix({ given }: { readonly given: readonly GivenPart[] }): VNode {
  const texts = useTexts();
  const { rows, columns } = useMemo(() => responsibilityMatrix(given), [given]);
  const shown = columns.slice(0, MOST);
  const caption = texts.say('matrix.caption', { institutions: rows.length, tasks: columns.length });
  return (
    <div class="scroll matrix" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.say('column.institution')}</th>
            <th scope="col">{texts.say('role.LEAD')}</th>
            <th scope="col">{texts.say('role.SUPPORT')}</th>
            {shown.map(({ id, name }) => (
              <th key={id} scope="col" class="upright">
                <a href={formatAddress({ name: 'entity', id })} title={name}>
                  {name}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST).map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={formatAddress({ name: 'entity', id: row.id })}>{row.name}</a>
              </th>
              <td class="number">{texts.count(row.leads)}</td>
              <td class="number">{texts.count(row.supports)}</td>
              {shown.map(({ id, name }) => (
                <td key={id}>
                  <Dot row={row} task={id} name={name} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Dot({ row, task, name }: { readonly row: MatrixRow; readonly task: string; readonly name: string }): VNode | null {
  const texts = useTexts();
  const part = row.parts.get(task);
  if (!part) return null;
  return (
    <a
      class="dot"
      href={formatAddress({ name: 'relation', id: part.relation })}
      aria-label={`${row.name} · ${texts.word('role', part.role)} · ${name}`}
      title={`${row.name} · ${texts.word('role', part.role)} · ${name}`}
    >
      {part.role === 'LEAD' ? '●' : '○'}
    </a>
  );
}
