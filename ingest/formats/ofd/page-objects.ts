import { addPathRulings, type Matrix, multiply, type Rulings } from '../layout/path-rulings.js';
import type { Box, TextItem } from '../layout/positioned-page.js';
import { childrenOf, textOf, type XmlElement } from '../original/xml.js';
import { distancesIn, numbersIn, POINTS } from './numbers.js';
import { pathNumbers } from './path-numbers.js';

/** What a page or a template holds, in points. */
export interface PageObjects extends Rulings {
  readonly items: TextItem[];
  readonly pictures: Box[];
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** In ems: farther apart, two signs of one run belong to two. */
const GAP = 1.6;

/** The objects of a page, from all its layers and blocks. */
export function readObjects(page: XmlElement): PageObjects {
  const objects: PageObjects = { items: [], horizontal: [], vertical: [], pictures: [] };
  const visit = (element: XmlElement): void => {
    if (element.name === 'TextObject') addText(element, objects.items);
    else if (element.name === 'PathObject') addPath(element, objects);
    else if (element.name === 'ImageObject') objects.pictures.push(boxOf(element));
    else if (['Page', 'Content', 'Layer', 'PageBlock'].includes(element.name)) childrenOf(element).forEach(visit);
  };
  visit(page);
  return objects;
}

/** From an object's own space to points of the page. */
function spaceOf({ attributes }: XmlElement): Matrix {
  const [left = 0, top = 0] = numbersIn(attributes.Boundary);
  const own = numbersIn(attributes.CTM);
  return multiply([POINTS, 0, 0, POINTS, left * POINTS, top * POINTS], own.length === 6 ? (own as unknown as Matrix) : IDENTITY);
}

function boxOf({ attributes }: XmlElement): Box {
  const [left = 0, top = 0, width = 0, height = 0] = numbersIn(attributes.Boundary).map((length) => length * POINTS);
  return { left, top, right: left + width, bottom: top + height };
}

function addPath(object: XmlElement, objects: PageObjects): void {
  const isStroked = object.attributes.Stroke !== 'false';
  for (const data of childrenOf(object, 'AbbreviatedData')) addPathRulings(pathNumbers(textOf(data)), isStroked, spaceOf(object), objects);
}

function addText(object: XmlElement, items: TextItem[]): void {
  const space = spaceOf(object);
  const size = Number(object.attributes.Size) || 0;
  const scale = Number(object.attributes.HScale ?? 1) || 1;
  const height = size * Math.hypot(space[2], space[3]);
  // Upright text only: what is turned is a watermark.
  if (!(height > 0) || Math.abs(space[1]) > 0.05 * Math.abs(space[0])) return;
  let [x, y] = [0, 0];
  for (const code of childrenOf(object, 'TextCode')) {
    x = Number(code.attributes.X ?? x) || 0;
    y = Number(code.attributes.Y ?? y) || 0;
    const signs = [...textOf(code)];
    const across = distancesIn(code.attributes.DeltaX, signs.length);
    let run: { text: string; left: number; right: number } | null = null;
    const add = () => {
      if (run && run.text.trim() !== '') items.push({ ...run, baseline: space[1] * x + space[3] * y + space[5], size: height });
    };
    signs.forEach((sign, index) => {
      const width = (sign.charCodeAt(0) < 0x2000 ? 0.5 : 1) * size * scale;
      const left = space[0] * x + space[2] * y + space[4];
      if (run && left - run.right > GAP * height) {
        add();
        run = null;
      }
      run = run ? { ...run, text: run.text + sign } : { text: sign, left, right: left };
      run.right = left + space[0] * width;
      x += across[index] ?? width;
    });
    add();
  }
}
