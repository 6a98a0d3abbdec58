import type { VNode } from 'preact';
import { type Mark, markText } from '../model/mark-text.js';

/** A short text with parts of it marked; the value of a mark is the class that it is drawn by. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Mark<string>[] }): VNode {
  return (
    <>
      {markText(text, 0, marks).map(({ text: piece, marks: [, ...inner], marks: [outer] }, index) => {
        const mark = inner.at(-1) ?? outer;
        return mark ? (
          <mark key={index} class={mark.value}>
            {piece}
          </mark>
        ) : (
          piece
        );
      })}
    </>
  );
}
