import type { VNode } from 'preact';
import { useTexts } from '../../i18n/texts.js';
import { TIMELINE_KINDS, type TimelineKind, type TimelineYear } from '../../model/timeline.js';
import { KIND_NAMES } from './kind-names.js';

/** Pixels of a year, of the names at the left, and of one kind's bars with the line below them. */
const YEAR = 40;
const NAMES = 130;
const LANE = 64;
const BAR = 40;

/** Bars for each year, a lane for each kind; the table beside it says the same. */
export function YearChart({ years }: { readonly years: readonly TimelineYear[] }): VNode {
  const texts = useTexts();
  const kinds = TIMELINE_KINDS.filter((kind) => years.some(({ counts }) => counts[kind] > 0));
  const [width, height] = [NAMES + years.length * YEAR, kinds.length * LANE + 24];
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={texts.say('timeline.chart')}>
      <svg
        class="timeline"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={texts.say('timeline.chart')}
      >
        {kinds.map((kind, at) => (
          <g key={kind} class={kind} transform={`translate(0 ${(at + 1) * LANE})`}>
            <text x="0" y="-4">
              {texts.say(KIND_NAMES[kind])}
            </text>
            <line x1={NAMES} x2={width} y1="0.5" y2="0.5" />
            <Bars kind={kind} years={years} />
          </g>
        ))}
        {years.map(({ year }, at) => (
          <text key={year} class="year" x={NAMES + (at + 0.5) * YEAR} y={height - 6}>
            {String(year)}
          </text>
        ))}
      </svg>
    </div>
  );
}

function Bars({ kind, years }: { readonly kind: TimelineKind; readonly years: readonly TimelineYear[] }): VNode {
  const texts = useTexts();
  const most = Math.max(...years.map(({ counts }) => counts[kind]));
  return (
    <>
      {years.map(({ year, counts: { [kind]: count } }, at) => {
        const tall = (BAR * count) / most;
        const left = NAMES + at * YEAR;
        return (
          count > 0 && (
            <g key={year}>
              <rect x={left + 6} y={-tall} width={YEAR - 12} height={tall} />
              <text class="year" x={left + YEAR / 2} y={-tall - 3}>
                {texts.count(count)}
              </text>
            </g>
          )
        );
      })}
    </>
  );
}
