import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../i18n/texts.js';

export interface ViewTitleProps {
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** The heading of a view, which is also the window's title and where the keyboard begins after a change of view. */
export function ViewTitle({ title, children }: ViewTitleProps): VNode {
  const texts = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${texts.say('app.title')}`;
  }, [title, texts]);
  // With the view and not after it, when somebody may write into one of its boxes already.
  useLayoutEffect(() => {
    // The first view leaves the keyboard where the browser put it.
    if (changed) heading.current?.focus();
    changed = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}

let changed = false;
