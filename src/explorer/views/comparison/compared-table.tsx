import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ComparisonQuery } from '../../api/generated/operations.js';
import { type MessageKey, type Texts, useTexts } from '../../i18n/texts.js';
import { type ComparisonView, formatAddress } from '../../model/address.js';
import { type ComparedLine, comparedLines, type ComparedSide } from '../../model/compared-lines.js';
import { type Difference, markDifference } from '../../model/mark-difference.js';
import { AS_GIVEN, DataTable, type DataRow } from '../data-table.js';
import { MarkedText } from '../marked-text.js';
import { COMPARISON_PART_NAMES } from './part-names.js';

const COLUMNS: readonly MessageKey[] = [
  'comparison.status',
  'comparison.a',
  'comparison.passageA',
  'comparison.b',
  'comparison.passageB',
  'column.confidence',
];
/** The passages stand below the names that they belong to. */
const PASSAGES = [2, 4];

export interface ComparedTableProps {
  readonly view: ComparisonView;
  readonly comparison: NonNullable<ComparisonQuery['comparePlans']>;
}

/** The lines of one part with both passages, each of which leads to its document. */
export function ComparedTable({ view: { part, statuses }, comparison }: ComparedTableProps): VNode {
  const texts = useTexts();
  const rows = useMemo(
    () =>
      comparedLines(comparison, part, (comparator) => texts.word('comparator', comparator))
        .filter(({ status }) => statuses.length === 0 || statuses.includes(status))
        .map((line) => rowOf(line, texts)),
    [comparison, part, statuses.join(), texts],
  );
  return (
    <DataTable
      key={part}
      caption={texts.say(COMPARISON_PART_NAMES[part])}
      columns={COLUMNS.map((key) => texts.say(key))}
      undrawn={PASSAGES}
      sorted={AS_GIVEN}
      file={`comparison-${part}.csv`}
      rows={rows}
    />
  );
}

function rowOf(line: ComparedLine, texts: Texts): DataRow {
  const { key, status, a, b, nearest, confidence } = line;
  const near = nearest && (
    <div class="faint">
      {texts.say('comparison.nearest')} <Side side={nearest} />
    </div>
  );
  return {
    key,
    cells: [
      texts.word('status', status),
      a?.name ?? '',
      a?.passage?.quote ?? '',
      b?.name ?? '',
      b?.passage?.quote ?? '',
      confidence === null ? '' : Math.round(confidence * 100) / 100,
    ],
    shown: {
      0: <span class={`status ${status}`}>{texts.word('status', status)}</span>,
      1: a ? <OneOfTwo of="a" line={line} /> : near,
      3: b ? <OneOfTwo of="b" line={line} /> : near,
    },
  };
}

type Marks = Difference['a'];

/** One side, with what of its words the other does not have marked. */
function OneOfTwo({ of, line }: { readonly of: 'a' | 'b'; readonly line: ComparedLine }): VNode {
  const [a, b] = [line.a?.passage?.quote ?? '', line.b?.passage?.quote ?? ''];
  const marks = useMemo(() => markDifference(a, b), [a, b]);
  return <Side side={line[of]!} marks={a === '' || b === '' ? [] : marks[of]} />;
}

/** A name that leads to where its document says it, and the words there. */
function Side({ side: { name, passage }, marks = [] }: { readonly side: ComparedSide; readonly marks?: Marks }): VNode {
  if (!passage) return <>{name}</>;
  const { document, start, end, quote } = passage;
  return (
    <>
      <a href={formatAddress({ name: 'document', id: document, at: { start, end } })}>{name}</a>
      <blockquote class="compared">
        <MarkedText text={quote} marks={marks} />
      </blockquote>
    </>
  );
}
