import { smallGraph } from '../fixtures/small-graph.js';
import { CHINESE, ShownExplorer } from './shown-explorer.js';

/** Characters of a label; longer names are shortened. */
const LENGTH = 18;
const CHARACTERS = Array.from({ length: 3006 }, (_, at) => String.fromCodePoint(0x4e00 + at));
const NAMES = Array.from({ length: CHARACTERS.length / LENGTH }, (_, at) => CHARACTERS.slice(at * LENGTH, (at + 1) * LENGTH).join(''));

const explorer = ShownExplorer.forThisFile(async () => [
  smallGraph({
    source: 'characters.md',
    entities: Object.fromEntries(NAMES.map((name, at) => [`e${at}`, { name }])),
    relations: NAMES.slice(1).map((_, at) => ({ subject: `e${at}`, object: `e${at + 1}` })),
  }),
]);

interface DrawnText {
  readonly text: string;
  readonly font: string;
  readonly x: number;
  readonly y: number;
  readonly canvas: HTMLCanvasElement;
}

test.each([1, 2])(
  'labels of 3,000 different characters are drawn as the browser itself draws them, %i dots a pixel',
  (deviceScaleFactor) =>
    explorer.at(
      '',
      async (page) => {
        const { entities } = await explorer.api.data('{ entities(first: 100) { nodes { id } pageInfo { endCursor } } }');
        const rest = await explorer.api.data('query ($after: String) { entities(first: 100, after: $after) { nodes { id } } }', {
          after: entities.pageInfo.endCursor,
        });
        const ids = [...entities.nodes, ...rest.entities.nodes].map(({ id }: { id: string }) => id);
        await page.addInitScript(() => {
          const drawn: DrawnText[] = [];
          Object.assign(window, { drawn });
          const fillText = Reflect.get(CanvasRenderingContext2D.prototype, 'fillText') as (...given: unknown[]) => void;
          CanvasRenderingContext2D.prototype.fillText = function (text: string, x: number, y: number) {
            drawn.push({ text, font: this.font, x, y, canvas: this.canvas });
            fillText.call(this, text, x, y);
          };
        });
        await page.goto('about:blank');
        await page.goto(`${explorer.api.server.url}/#/graph?of=${ids.join(',')}`);
        await page.getByRole('img', { name: /^图谱：167/ }).waitFor();
        await page.waitForTimeout(1000);
        const { characters, wrong } = await page.evaluate((ratio) => {
          const all = (window as unknown as { drawn: DrawnText[] }).drawn.filter(({ text }) => text.length === 18);
          const last = new Map(all.map((one) => [one.text, one]));
          const faults: string[] = [];
          for (const { text, font, x, y, canvas } of last.values()) {
            const [width, height] = [280 * ratio, 24 * ratio];
            const [left, top] = [Math.floor(x * ratio), Math.floor((y - 16) * ratio)];
            const shown = canvas.getContext('2d')!.getImageData(left, top, width, height).data;
            const scratch = document.createElement('canvas');
            scratch.width = width;
            scratch.height = height;
            const context = scratch.getContext('2d')!;
            context.scale(ratio, ratio);
            context.font = font;
            context.fillText(text, x - left / ratio, y - top / ratio);
            const expected = context.getImageData(0, 0, width, height).data;
            let [ink, missing] = [0, 0];
            for (let at = 3; at < expected.length; at += 4) {
              if (expected[at]! < 200) continue;
              const across = left + ((at - 3) / 4) % width; // prettier-ignore
              if (across < 0 || across >= canvas.width) continue;
              ink += 1;
              if (shown[at]! < 100) missing += 1;
            }
            // A label that was drawn before the nodes moved is no longer there at all.
            if (ink > 0 && missing > ink * 0.02 && missing < ink * 0.9) faults.push(`${text}: ${missing} of ${ink} dots`);
          }
          return { characters: new Set([...last.keys()].join('')).size, wrong: faults };
        }, deviceScaleFactor);
        expect(wrong).toEqual([]);
        expect(characters).toBeGreaterThan(1000);
      },
      { ...CHINESE, deviceScaleFactor, viewport: { width: 2200, height: 1500 }, reducedMotion: 'reduce' },
    ),
  180_000,
);
