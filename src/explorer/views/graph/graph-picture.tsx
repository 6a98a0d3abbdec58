import type { RefObject, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CanvasEvents, Drawing, Palette } from '../../graph/drawing.js';
import { GraphCanvas } from '../../graph/graph-canvas.js';
import { useTexts } from '../../i18n/texts.js';

export interface GraphPictureProps {
  readonly drawing: Drawing;
  readonly events: CanvasEvents;
  /** Set to the picture while there is one. */
  readonly canvas: RefObject<GraphCanvas | null>;
}

/** The drawn graph. All that it says the table says, too; so it is one picture to whoever does not see it. */
export function GraphPicture({ drawing, events, canvas }: GraphPictureProps): VNode {
  const texts = useTexts();
  const place = useRef<HTMLDivElement>(null);
  const current = useRef(events);
  current.current = events;
  useEffect(() => {
    const made = new GraphCanvas(place.current!, readPalette(), {
      onNode: (id, more) => current.current.onNode(id, more),
      onOpen: (id) => current.current.onOpen(id),
      onEdge: (id) => current.current.onEdge(id),
      onPin: (id) => current.current.onPin(id),
      onStage: () => current.current.onStage(),
      onLayout: (running) => current.current.onLayout(running),
    });
    canvas.current = made;
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const repaint = (): void => made.repaint(readPalette());
    scheme.addEventListener('change', repaint);
    return () => {
      scheme.removeEventListener('change', repaint);
      canvas.current = null;
      made.close();
    };
  }, []);
  useEffect(() => canvas.current?.draw(drawing), [drawing]);
  const label = texts.say('graph.picture', { entities: drawing.nodes.length, relations: drawing.edges.length });
  return <div ref={place} class="picture" role="img" aria-label={label} />;
}

/** The colours of the style sheet, which canvases cannot name. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return { back: colour('back'), text: colour('text'), edge: colour('edge'), selected: colour('focus'), faint: colour('line') };
}
