import { HAN_NUMERAL } from '../text/numerals.js';
import type { Located } from './document.js';
import type { DocumentLexicon } from './document-lexicon.js';
import type { HeaderLine } from './header.js';
import { findTitleBlocks, likeness, placed, stripEnds, takeApart, type TitleBlock } from './title.js';

/** The title of the policy, with the blocks that its presentation is read from. */
export interface ChosenTitle {
  readonly title: Located<string>;
  /** The block that holds the title, where it stands in the head. */
  readonly own?: TitleBlock;
  /** The title of the notice that carries the policy, or of the policy itself: its prefix names the issuer. */
  readonly presenting: TitleBlock;
}

const ALIKE = 0.5;
/** A title in its marks, and what its sentence says of it. */
const CARRIED = /《([^《》]{4,80})》([^。；\n]{0,100})/;
const NUMBERED = new RegExp(`^[（(]?[\\d${HAN_NUMERAL}]{1,4}[）).．、]`);

/**
 * The title of the policy that a text holds, not that of the notice that carries it. The text itself is asked first; front
 * matter decides between candidates and answers where the head has none.
 */
export function chooseTitle(head: readonly HeaderLine[], front: Located<string> | undefined, lexicon: DocumentLexicon): ChosenTitle | null {
  const blocks = findTitleBlocks(head, lexicon);
  const fromFront = front && frontBlock(front, lexicon);
  const stated = fromFront && (carriedBlock(fromFront, lexicon)?.value ?? fromFront.value);
  const fitting = stated === undefined ? blocks : blocks.filter((block) => likeness(block.value, stated) >= ALIKE);
  const first = fitting[0] ?? fromFront ?? carriedInNotice(head, lexicon) ?? untitledFirstLine(head);
  if (!first) return null;
  const carried = carriedBlock(first, lexicon);
  const name = carried ?? first;
  const others = fitting.filter((block) => block !== first && !carriedBlock(block, lexicon));
  // The policy's own heading stands after the notice; a repeated heading stands nearest to the body.
  const own = [...others]
    .reverse()
    .find((block) => (carried ? likeness(block.value, name.value) >= ALIKE : squeeze(block.value) === squeeze(name.value)));
  const chosen = own ?? name;
  return {
    title: { value: chosen.value, span: chosen.span },
    presenting: first,
    ...(own ? { own } : fitting[0] && !carried ? { own: first } : {}),
  };
}

const squeeze = (value: string) => value.replace(/\s/g, '');

function carriedBlock(block: TitleBlock, lexicon: DocumentLexicon): TitleBlock | null {
  const { carried } = takeApart(block.value, lexicon);
  if (!carried) return null;
  const offsets = block.offsets.slice(carried.start, carried.end);
  return { value: block.value.slice(carried.start, carried.end), ...placed(offsets), from: block.from, to: block.to };
}

function frontBlock(front: Located<string>, lexicon: DocumentLexicon): TitleBlock {
  const { value, left } = stripEnds(front.value, lexicon);
  const offsets = Array.from({ length: value.length }, (_, at) => front.span.start + left + at);
  return { value, ...placed(offsets), from: 0, to: 0 };
}

/** Of a notice without a title of its own, the text that it passes on: 现将《…规划》印发给你们. */
function carriedInNotice(head: readonly HeaderLine[], lexicon: DocumentLexicon): TitleBlock | undefined {
  for (const { kind, text, span } of head) {
    const match = kind === 'paragraph' ? CARRIED.exec(text) : null;
    if (
      !match ||
      !lexicon.passingOn.test(text.slice(0, match.index)) ||
      !lexicon.titleEnd.test(match[1]!) ||
      !lexicon.carrying.test(match[2]!)
    )
      continue;
    const start = span.start + match.index + 1;
    return { value: match[1]!, ...placed(Array.from(match[1]!, (_, at) => start + at)), from: 0, to: 0 };
  }
  return undefined;
}

/** A heading of no known class, where it opens the text and a paragraph follows. */
function untitledFirstLine(head: readonly HeaderLine[]): TitleBlock | undefined {
  const [line, next] = head;
  if (line?.kind !== 'title' || line.text.length < 4 || line.text.length > 60 || !next || NUMBERED.test(line.text)) return undefined;
  const offsets = Array.from({ length: line.text.length }, (_, at) => line.span.start + at);
  return { value: line.text, ...placed(offsets), from: 0, to: 1 };
}
