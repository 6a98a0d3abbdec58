import { type DomDocument, type DomElement, tagOf } from './dom.js';

const UNREAD = new Set(['head', 'script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'svg', 'canvas', 'video', 'audio']);
const CONTROLS = new Set(['button', 'select', 'input', 'textarea', 'option', 'nav', 'aside', 'dialog', 'map']);
const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** What the page's makers call the parts around a text. */
const AROUND = new Set([
  'nav',
  'navbar',
  'menu',
  'crumb',
  'crumbs',
  'breadcrumb',
  'breadcrumbs',
  'share',
  'foot',
  'footer',
  'copyright',
  'sidebar',
  'pagination',
  'toolbar',
]);
const RULE = /([^{}]{1,500})\{([^{}]{0,2000})\}/g;
const LONGEST_STYLE = 500_000;

/** Tells what of a page is not seen, or is no text of it. */
export class Visibility {
  /** Classes and ids that the page's own style sheets hide. */
  readonly #hidden = new Set<string>();

  constructor(document: DomDocument) {
    for (const style of document.querySelectorAll('style')) this.#read((style.textContent ?? '').slice(0, LONGEST_STYLE));
  }

  isUnread(element: DomElement): boolean {
    const tag = tagOf(element);
    if (UNREAD.has(tag) || CONTROLS.has(tag)) return true;
    if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
    if (HIDDEN.test(element.getAttribute('style') ?? '')) return true;
    return names(element).some((name) => this.#hidden.has(name));
  }

  /** Is it called what parts around a text are called? */
  isAround(element: DomElement): boolean {
    return names(element).some((name) => AROUND.has(name.slice(1).toLowerCase()));
  }

  /** Rules with one simple selector each; of anything more the page would have to be drawn. */
  #read(css: string): void {
    for (const [, selectors, rules] of css.matchAll(RULE)) {
      if (!HIDDEN.test(rules!)) continue;
      for (const selector of selectors!.split(',')) {
        const name = /^\s*([.#][\w-]{1,100})\s*$/.exec(selector)?.[1];
        if (name !== undefined) this.#hidden.add(name);
      }
    }
  }
}

/** `.class` and `#id` of an element. */
function names(element: DomElement): string[] {
  const id = element.getAttribute('id');
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== '');
  return [...classes.map((name) => `.${name}`), ...(id === null ? [] : [`#${id}`])];
}
