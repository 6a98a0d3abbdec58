import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readSlice, type Slice, type SliceMention } from '../api/read-slice.js';
import { useOntology } from '../api/ontology.js';
import { useWork } from '../api/use-answer.js';
import { useTexts } from '../i18n/texts.js';
import { formatAddress, type Span } from '../model/address.js';
import { markText, type Piece } from '../model/mark-text.js';
import { Answered } from './answered.js';

export interface DocumentSliceProps {
  readonly id: string;
  readonly span: Span;
  /** The passage that the document is opened at. */
  readonly at: Span | null;
}

/** Pixels beyond the window within which a slice is already asked for. */
const AHEAD = '800px';

/** A slice of a document's text; it is asked for when it comes near the window, or holds the passage. */
export function DocumentSlice({ id, span, at }: DocumentSliceProps): VNode {
  const holdsPassage = at !== null && at.start < span.end && at.end > span.start;
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(holdsPassage);
  useEffect(() => {
    if (near || !place.current) return;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setNear(true), {
      rootMargin: AHEAD,
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [near]);
  if (near) return <Read id={id} span={span} at={at} />;
  return <div ref={place} class="unread" style={{ '--characters': String(span.end - span.start) }} />;
}

function Read({ id, span, at }: DocumentSliceProps): VNode {
  const answer = useWork((signal) => readSlice(id, span, signal), `${id} ${span.start}`);
  return <Answered answer={answer}>{answer.data && <Text slice={answer.data} span={span} at={at} />}</Answered>;
}

type Meaning = SliceMention['entity'] | 'passage';

function Text({ slice: { text, mentions }, span, at }: { readonly slice: Slice; readonly span: Span; readonly at: Span | null }): VNode {
  const pieces = useMemo(() => {
    const marks = mentions.map(({ start, end, entity }) => ({ start, end, value: entity }));
    return markText<Meaning>(text, span.start, at ? [...marks, { ...at, value: 'passage' }] : marks);
  }, [text, mentions, span.start, at?.start, at?.end]);
  const first = useRef<HTMLElement>(null);
  const begins = at !== null && at.start >= span.start && at.start < span.end;
  useEffect(() => {
    if (begins) first.current?.scrollIntoView({ block: 'center' });
  }, [begins, at?.start]);
  const firstInside = pieces.findIndex(inPassage);
  return (
    <span>
      {pieces.map((piece, index) => {
        const content = <PieceText key={index} piece={piece} />;
        if (!inPassage(piece)) return content;
        return (
          <mark key={index} class="passage" ref={index === firstInside ? first : null}>
            {content}
          </mark>
        );
      })}
    </span>
  );
}

function inPassage({ marks }: Piece<Meaning>): boolean {
  return marks.some(({ value }) => value === 'passage');
}

/** A piece of text; what names an entity leads to it, the innermost name where names lie inside each other. */
function PieceText({ piece: { text, marks } }: { readonly piece: Piece<Meaning> }): VNode {
  const ontology = useOntology();
  const texts = useTexts();
  const named = marks.map(({ value }) => value).findLast((value) => value !== 'passage');
  if (!named) return <>{text}</>;
  const { colour, label } = ontology.entity(named.type);
  return (
    <a
      class="mention"
      data-type={named.type}
      href={formatAddress({ name: 'entity', id: named.id })}
      title={`${texts.label(label)}: ${named.name}`}
      style={{ '--colour': colour }}
    >
      {text}
    </a>
  );
}
