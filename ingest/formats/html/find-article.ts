import { Readability } from '@mozilla/readability';
import { type DomDocument, type DomElement, elementsIn } from './dom.js';

/** An attribute that tells elements apart in both copies of a page. */
const NUMBER = 'data-plangraph-number';
/** Beyond these, reading takes minutes. */
const MAX_ELEMENTS = 50_000;
/** An article has at least this much text; a page with less is read whole. */
const SHORTEST = 200;

/**
 * The elements of a page that hold its article, in order and apart from each other; null where it cannot be told from what stands
 * around it. What is inside them, and is no article, is for the caller to leave out: what Readability cleans away of an article
 * (its heading, tables) belongs to a plan.
 * @param copyPage gives a copy of the page, which is used up
 */
export function findArticle(page: DomDocument, copyPage: () => DomDocument): DomElement[] | null {
  let elements = 0;
  for (const _ of elementsIn(page.body!)) if (++elements > MAX_ELEMENTS) return null;
  const copy = copyPage();
  let count = 0;
  for (const { element } of elementsIn(copy.body!)) element.setAttribute(NUMBER, String(count++));
  // Such pages are shown by a script, when they are made.
  for (const root of [copy.body, copy.documentElement]) root?.removeAttribute('style');
  const found = new Readability<DomElement>(copy as unknown as Document, {
    keepClasses: true,
    charThreshold: SHORTEST,
    serializer: (element) => element as unknown as DomElement,
  }).parse();
  if (!found?.content || (found.length ?? 0) < SHORTEST) return null;
  const kept = new Set<string>();
  for (const { element } of elementsIn(found.content)) {
    const number = element.getAttribute(NUMBER);
    if (number !== null) kept.add(number);
  }
  const tops: DomElement[] = [];
  const inside = new Set<unknown>();
  let at = 0;
  for (const { element } of elementsIn(page.body!)) {
    const isKept = kept.has(String(at++));
    if (inside.has(element.parentNode)) inside.add(element);
    else if (isKept) {
      tops.push(element);
      inside.add(element);
    }
  }
  return tops.length > 0 ? tops : null;
}
