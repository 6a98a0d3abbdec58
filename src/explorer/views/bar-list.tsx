import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { useTexts } from '../i18n/texts.js';

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly href?: string;
  readonly colour?: string;
}

/** Counts as a list with bars, the longest for the largest; nothing where there is nothing to count. */
export function BarList({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }): VNode | null {
  const texts = useTexts();
  const id = useId();
  if (bars.length === 0) return null;
  const largest = Math.max(...bars.map(({ count }) => count));
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol class="bars">
        {bars.map(({ key, label, count, href, colour }) => (
          <li key={key} style={{ '--share': `${(100 * count) / largest}%`, ...(colour ? { '--colour': colour } : {}) }}>
            <span class="bar-label">{href ? <a href={href}>{label}</a> : label}</span>
            <span class="bar-count">{texts.count(count)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
